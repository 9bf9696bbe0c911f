"""A tree into text: fields in the order of the model, one style."""

from generator.fix.shape import Shape
from generator.fix.tree import Collection, Entry, Scalar, Value
from generator.fix.words import folded, inline, is_nothing, name
from generator.habit import meant_keys

STEP = 2


def written(root: Collection, shape: Shape, whole: list[str]) -> str:
    """The text of the record; `whole` are comments on the file itself."""
    return "\n".join([*whole, *_lines(root, shape, 0)]) + "\n"


def _lines(collection: Collection, shape: Shape, indent: int) -> list[str]:
    lines: list[str] = []
    pad = " " * indent
    meant = {} if collection.is_list else meant_keys(_keys(collection), shape.fields)
    for entry in collection.entries if collection.is_list else _ordered(collection, shape, meant):
        lines += [pad + comment for comment in entry.head]
        lines += _item(entry, shape.each(), indent) if collection.is_list else _field(entry, shape, meant, indent)
    return lines + [pad + comment for comment in collection.foot]


def _keys(collection: Collection) -> list[str]:
    return [entry.key.text for entry in collection.entries if entry.key]


def _ordered(collection: Collection, shape: Shape, meant: dict[str, str]) -> list[Entry]:
    """The fields in the order of the model; an unknown one stays behind the one that it followed."""
    ranks = {key: rank for rank, key in enumerate(shape.fields)}
    ranked: list[tuple[int, Entry]] = []
    for entry in collection.entries:
        key = entry.key.text if entry.key else ""
        ranked.append((ranks.get(meant.get(key, key), ranked[-1][0] if ranked else -1), entry))
    return [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]


def _field(entry: Entry, shape: Shape, meant: dict[str, str], indent: int) -> list[str]:
    key = entry.key or Scalar("")
    known = meant.get(key.text, key.text)
    return _value(f"{' ' * indent}{name(key, meant.get(key.text))}:", entry, shape.of(known), indent + STEP)


def _item(entry: Entry, shape: Shape, indent: int) -> list[str]:
    start = f"{' ' * indent}-"
    if isinstance(entry.value, Scalar) or _in_brackets(entry.value, shape) is not None:
        return _value(start, entry, shape, indent + STEP)
    lines = _lines(entry.value, shape, indent + STEP)
    first = next((number for number, line in enumerate(lines) if not line.lstrip().startswith("#")), len(lines) - 1)
    before = [f"{' ' * indent}{line.lstrip()}" for line in lines[:first]]
    tail = [f"{' ' * indent}{entry.tail}"] if entry.tail else []
    return [*tail, *before, f"{start} {lines[first].lstrip()}", *lines[first + 1 :]]


def _value(start: str, entry: Entry, shape: Shape, indent: int) -> list[str]:
    """The value after `start`, a key or a dash; what takes lines of its own stands at `indent`."""
    value = entry.value
    if isinstance(value, Scalar):
        lines = _scalar(start, value, shape, indent)
    else:
        brackets = _in_brackets(value, shape)
        lines = [start, *_lines(value, shape, indent)] if brackets is None else [f"{start} {brackets}"]
    return [f"{lines[0]} {entry.tail}", *lines[1:]] if entry.tail else lines


def _scalar(start: str, value: Scalar, shape: Shape, indent: int) -> list[str]:
    if value.header and not (shape.meaning and shape.meaning(value.text)):
        return [f"{start} {_header(value)}", *(" " * indent + line if line else "" for line in value.body)]
    if value.raw and not value.style and (shape.fields or shape.item):
        # Not what belongs here: a list or group that lacks its spaces. Its lines are left for a person to see.
        return [start, *(f"{' ' * indent}{line.strip()}".rstrip() for line in value.raw)]
    block = folded(start, value.text, indent) if value.raw else None
    return block or [start if is_nothing(value) else f"{start} {inline(value, shape)}"]


def _header(value: Scalar) -> str:
    """The mark of a block; it says how far the block is indented only where the first line hides that."""
    first = next((number for number, line in enumerate(value.body) if line.strip(" ")), len(value.body) - 1)
    hides = any(line.startswith(" ") for line in value.body[: first + 1])
    return f"{value.header[0]}{STEP if hides else ''}{value.header[1:]}"


def _in_brackets(collection: Collection, shape: Shape) -> str | None:
    """A list that was written on one line stays so; everything else takes lines of its own."""
    if not collection.entries and not collection.has_comments():
        return "[]" if collection.is_list else "{}"
    if not _stays(collection):
        return None
    values = [entry.value for entry in collection.entries if isinstance(entry.value, Scalar)]
    return f"[{', '.join(inline(value, shape.each(), flow=True) for value in values)}]"


def _stays(collection: Collection) -> bool:
    if not (collection.is_list and collection.flow) or collection.line != collection.end_line:
        return False
    return all(_is_word(entry.value) for entry in collection.entries) and not collection.has_comments()


def _is_word(value: Value) -> bool:
    return isinstance(value, Scalar) and not is_nothing(value)
