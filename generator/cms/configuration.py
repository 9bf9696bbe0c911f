"""The configuration of Sveltia CMS, from the models (its docs: Configuration; its own JSON Schema stands in the tests).

Groups with free keys (`isian_kosong`, `tahap_lab`) have no input there; the CMS leaves alone what it does not know.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from generator.model import Settings
from generator.model.choice import CHOICES, Forge
from generator.schema import schemas
from generator.words import Words

COLLECTIONS = {"innovations": "nama_inovasi", "events": "nama_kegiatan", "units": "nama"}
"""What may be edited there, and the field that names a record."""
LONG = 300
"""Letters from which on a text is written in several lines."""
_NUMBERS = {"integer": "int", "number": "float"}
Field = dict[str, Any]


class NoBackend(Exception):
    """The settings name no repository at a forge that the CMS knows."""


def config(settings: Settings, words: Words) -> str:
    """The configuration as text, which is JSON and so also YAML; raises NoBackend."""
    made = {
        "backend": _backend(settings),
        "publish_mode": "editorial_workflow",
        "app_title": settings.nama,
        "media_folder": "content/media",
        "public_folder": "",
        "slug": {"encoding": "ascii", "clean_accents": True},
        "output": {"omit_empty_optional_fields": True},
        "collections": [_collection(folder, name, words) for folder, name in COLLECTIONS.items()],
    }
    if settings.alamat:
        made["site_url"] = settings.alamat
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _backend(settings: Settings) -> Field:
    """Where records are proposed: by a fork of one's own where one may not write."""
    parts = urlsplit(settings.repositori or "")
    path, host = parts.path.strip("/").removesuffix(".git"), parts.hostname or ""
    kind = settings.jenis_repositori or next((one for one in (Forge.GITHUB, Forge.GITLAB) if one.value in host), None)
    if kind not in (Forge.GITHUB, Forge.GITLAB) or path.count("/") < 1:
        raise NoBackend
    backend: Field = {"name": kind.value, "repo": path, "branch": settings.cabang}
    if kind is Forge.GITHUB:
        return backend | {"auth_scope": "public_repo", "open_authoring": True}
    return backend | (
        {} if host == "gitlab.com" else {"base_url": f"https://{host}", "api_root": f"https://{host}/api/v4"}
    )


def _collection(folder: str, name: str, words: Words) -> Field:
    schema = json.loads(schemas()[f"{folder}.schema.json"])
    return {
        "name": folder,
        "label": words(f"kind_of_record.{folder}"),
        "folder": f"content/{folder}",
        "create": True,
        "delete": False,
        "extension": "yaml",
        "format": "yaml",
        "slug": "{{id}}",
        "identifier_field": name,
        "fields": list(_fields(schema, schema["$defs"], words)),
    }


def _fields(group: Field, known: Mapping[str, Field], words: Words) -> Iterator[Field]:
    needed = group.get("required", [])
    for name, own in group["properties"].items():
        about = {"name": name, "label": own.get("title", name), "required": name in needed}
        about |= {"hint": own["description"]} if own.get("description") else {}
        if made := _input(own, known, words):
            yield about | made


def _input(own: Field, known: Mapping[str, Field], words: Words) -> Field | None:
    """The input for a value of this schema; None where there is none."""
    name, full = _resolved(own, known)
    if "enum" in full:
        return {"widget": "select", "options": [_option(name, value, words) for value in full["enum"]]}
    kind = full["type"] if isinstance(full.get("type"), str) else "string"
    if "properties" in full:
        return {"widget": "object", "collapsed": True, "fields": list(_fields(full, known, words))}
    if kind == "array":
        return _list(full["items"], known, words)
    if kind == "boolean":
        return {"widget": "boolean"}
    if kind in _NUMBERS:
        return _number(full)
    return None if kind == "object" else _text(full)


def _resolved(own: Field, known: Mapping[str, Field]) -> tuple[str, Field]:
    """A schema that is written out elsewhere, by its name."""
    name = str(own.get("$ref", "")).rpartition("/")[2]
    return name, known[name] if name else own


def _option(name: str, value: str, words: Words) -> Field:
    own = next(key for key, kind in CHOICES.items() if kind.__name__ == name)
    return {"label": words(f"choice.{own}.{value}"), "value": value}


def _list(items: Field, known: Mapping[str, Field], words: Words) -> Field | None:
    made = _input(items, known, words)
    if made is None:
        return None
    if made["widget"] == "object":
        return {"widget": "list", "collapsed": True, "fields": made["fields"]}
    return {"widget": "list", "field": {"name": "butir", "label": items.get("title", "Butir"), **made}}


def _number(own: Field) -> Field:
    limits = {name: own[key] for name, key in (("min", "minimum"), ("max", "maximum")) if key in own}
    return {"widget": "number", "value_type": _NUMBERS[own["type"]], **limits}


def _text(own: Field) -> Field:
    long = own.get("maxLength", 0) > LONG and own.get("pattern") is None
    limits = {name.lower(): own[name] for name in ("minLength", "maxLength") if name in own}
    shape = {"pattern": [own["pattern"], own["pattern"]]} if own.get("pattern") and not long else {}
    return {"widget": "text" if long else "string", **limits, **shape}
