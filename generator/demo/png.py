"""Pictures of a few flat colours into PNG files, byte for byte the same on every machine.

zlib may compress differently from one build to the next, so the deflate stream is written here: fixed Huffman
codes, and runs of one colour as matches one step back. That is all that flat colours need.
"""

import re
import struct
from collections.abc import Iterator, Sequence
from functools import cache
from zlib import adler32, crc32

Colour = tuple[int, int, int]
Bits = tuple[int, int]  # the bits, the first one lowest, and how many

_LONGEST, _SHORTEST = 258, 3
_RUN = re.compile(rb"(.)\1*", re.DOTALL)
_SAME_AS_ABOVE = b"\x02"  # filter "up": a row of zeros after it repeats the row above
# Length codes 257 to 284 of RFC 1951: the shortest length of each, and its extra bits.
_LENGTHS = [(3 + n, 0) for n in range(8)] + [
    (base + step * (1 << extra), extra)
    for extra, base in ((1, 11), (2, 19), (3, 35), (4, 67), (5, 131))
    for step in range(4)
]


def png(rows: Sequence[bytes], colours: Sequence[Colour]) -> bytes:
    """The PNG file of `rows`, one byte a pixel, each the number of one of `colours` (at most 256)."""
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    palette = bytes(part for colour in colours for part in colour)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", deflated(_filtered(rows))), (b"IEND", b""))
    )


def deflated(lines: Sequence[bytes]) -> bytes:
    """`lines`, one after the other, as a zlib stream; runs within a line are found, those across lines are not."""
    stream = _Bits()
    stream.put(0b011, 3)  # the last block, with fixed codes
    known: dict[bytes, Bits] = {}
    for line in lines:
        if line not in known:
            known[line] = _joined([_run(run[0][0], len(run[0])) for run in _RUN.finditer(line)])
        stream.put(*known[line])
    stream.put(*_code(256))
    return b"\x78\x01" + stream.whole() + struct.pack(">I", adler32(b"".join(lines)))


def _filtered(rows: Sequence[bytes]) -> list[bytes]:
    pairs = zip((b"", *rows), rows, strict=False)
    return [_SAME_AS_ABOVE + bytes(len(row)) if row == above else b"\x00" + row for above, row in pairs]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data))


class _Bits:
    """Bits in the order of RFC 1951, packed into bytes."""

    def __init__(self) -> None:
        self.value = self.size = 0
        self.done = bytearray()

    def put(self, bits: int, count: int) -> None:
        self.value |= bits << self.size
        self.size += count
        full = self.size // 8
        self.done += (self.value & ((1 << 8 * full) - 1)).to_bytes(full, "little")
        self.value >>= 8 * full
        self.size -= 8 * full

    def whole(self) -> bytes:
        return bytes(self.done) + bytes([self.value] * (self.size > 0))


@cache
def _run(value: int, length: int) -> Bits:
    """A byte that stands `length` times: once itself, then matches, or itself again for what is too short."""
    parts = [_code(value)]
    for part in _parts(length - 1):
        parts += _match(part) if part >= _SHORTEST else [_code(value)] * part
    return _joined(parts)


def _parts(length: int) -> Iterator[int]:
    while length > _LONGEST:
        part = _LONGEST if length - _LONGEST >= _SHORTEST else length - _SHORTEST
        yield part
        length -= part
    yield length


def _match(length: int) -> list[Bits]:
    """`length` more of the byte before: a length code, its extra bits, and distance code 0."""
    if length == _LONGEST:
        return [_code(285), (0, 5)]
    number = max(n for n, (base, _) in enumerate(_LENGTHS) if base <= length)
    base, extra = _LENGTHS[number]
    return [_code(257 + number), (length - base, extra), (0, 5)]


def _joined(parts: Sequence[Bits]) -> Bits:
    value = size = 0
    for bits, count in parts:
        value |= bits << size
        size += count
    return value, size


def _code(symbol: int) -> Bits:
    """The fixed code of a symbol, its bits reversed for the stream."""
    if symbol < 144:
        bits, count = 0b00110000 + symbol, 8
    elif symbol < 256:
        bits, count = 0b110010000 + symbol - 144, 9
    elif symbol < 280:
        bits, count = symbol - 256, 7
    else:
        bits, count = 0b11000000 + symbol - 280, 8
    return int(f"{bits:0{count}b}"[::-1], 2), count
