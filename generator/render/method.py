"""How completeness is worked out, told from the definition itself."""

from generator.model import Innovation
from generator.render.environment import field_title
from generator.render.page import Page
from generator.view import Definition, Item, Site
from generator.words import Words

HOME = "metode/kelengkapan/"


def method_page(site: Site, words: Words) -> Page:
    """The page that explains score, items, points, levels and ring, with the version of the rules."""
    rules = site.rules
    context = {
        "rules": rules,
        "points": sum(item.points for item in rules.items.values()),
        "scored": _leveled(rules, [item for item in rules.items.values() if item.points]),
        "unscored": _leveled(rules, [item for item in rules.items.values() if _is_of_a_level_only(rules, item)]),
        "people": list(dict.fromkeys((*(item.who for item in rules.items.values()), *rules.proof_from.values()))),
        "levels": [(level, [_named(rules, key, words) for key in keys]) for level, keys in rules.levels.items()],
        "parts": [
            (key, [item_title(rules.items[name], words) for name in names]) for key, names in rules.parts.items()
        ],
        "required": ", ".join(sorted(rules.never_waived)),
        "item_title": lambda item: item_title(item, words),
    }
    lead = words("method.lead", version=rules.version)
    return Page(HOME, "method.html.j2", words("method.title"), lead, context)


def item_title(item: Item, words: Words) -> str:
    """An item's name: its own where it has one, else its field's."""
    own = f"item.{item.key}"
    return words(own) if words.has(own) else field_title(Innovation, item.field, words.language == "en")


def _leveled(rules: Definition, items: list[Item]) -> list[tuple[Item, str]]:
    return [(item, rules.level_of(item.key) or "") for item in items]


def _is_of_a_level_only(rules: Definition, item: Item) -> bool:
    return not item.points and rules.level_of(item.key) is not None


def _named(rules: Definition, key: str, words: Words) -> str:
    """What a level needs: an item by its name, an indicator by its code."""
    return item_title(rules.items[key], words) if key in rules.items else key
