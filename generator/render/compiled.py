"""Templates as Python has compiled them, kept from one build to the next: compiling all of them takes seconds."""

from collections.abc import MutableMapping
from hashlib import blake2b

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from generator.render.environment import environment
from generator.words import LANGUAGES

_SEAL = 16


def keep_compiled(store: MutableMapping[str, bytes], made_with: str) -> None:
    """Templates compiled by the same program are taken from `store`, others put there; older ones are removed."""
    for key in [key for key in store if not key.startswith(made_with)]:
        del store[key]
    for language in LANGUAGES:
        environment(language).bytecode_cache = _Compiled(store, f"{made_with}-{language}")


class _Compiled(BytecodeCache):
    """Bytecode in a store, each with a seal, since what is damaged must not run."""

    def __init__(self, store: MutableMapping[str, bytes], prefix: str) -> None:
        self.store = store
        self.prefix = prefix

    def load_bytecode(self, bucket: Bucket) -> None:
        """Takes the bytecode of one template, where it is there and whole."""
        body = self.store.get(f"{self.prefix}-{bucket.key}", b"")
        if body[:_SEAL] == _seal(body[_SEAL:]):
            bucket.bytecode_from_string(body[_SEAL:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the bytecode of one template."""
        body = bucket.bytecode_to_string()
        self.store[f"{self.prefix}-{bucket.key}"] = _seal(body) + body


def _seal(body: bytes) -> bytes:
    return blake2b(body, digest_size=_SEAL).digest()
