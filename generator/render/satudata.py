"""The metadata page of Satu Data Indonesia."""

from generator.flat import KINDS
from generator.render.page import Page, to_first
from generator.standard import VARIABLES_OF, code_lists, facts, indicators, variables
from generator.view import Site
from generator.words import Words

HOME = "data/satu-data/"


def standard_page(site: Site, words: Words) -> Page:
    """The page `data/satu-data/`: activity, indicators, codes, and every variable."""
    context = {
        "facts": list(facts(site)),
        "indicators": list(indicators(site)),
        "codes": list(code_lists(site)),
        "kinds": [(KINDS[kind], variables(kind)) for kind in VARIABLES_OF],
        "to_first": to_first(words),
    }
    return Page(HOME, "satudata.html.j2", words("standard.title"), words("standard.lead"), context)
