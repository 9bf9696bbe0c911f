"""The nouns as shown: what was worked out from the records, ready for pages. Nothing here depends on a language."""

from generator.view.account import WITHOUT, Account, Group
from generator.view.card import Card, Neighbour
from generator.view.catalogue import EMPTY, Catalogue, Facet, FacetValue
from generator.view.citing import Citation, Marks, chosen
from generator.view.cohort import FunnelStep, Pane
from generator.view.completeness import Answer, Completeness, Definition, Item, Missing, Part, State
from generator.view.history import Change, Commit, FieldChange, History
from generator.view.page import CohortPage, EventPage, InnovationPage, PlanLink, PlanPage, UnitPage
from generator.view.place import District, Village
from generator.view.pledge import Pledge, Promise, Register, Signing
from generator.view.proof import Estimate, ProofKey, Published, Rated
from generator.view.site import Site, SourceLine, Taught
from generator.view.trail import STAGES, STEPS, EventLine, Left, Step, Trace, Year

__all__ = [
    "EMPTY",
    "STAGES",
    "STEPS",
    "WITHOUT",
    "Account",
    "Answer",
    "Card",
    "Catalogue",
    "Change",
    "Citation",
    "CohortPage",
    "Commit",
    "Completeness",
    "Definition",
    "District",
    "Estimate",
    "EventLine",
    "EventPage",
    "Facet",
    "FacetValue",
    "FieldChange",
    "FunnelStep",
    "Group",
    "History",
    "InnovationPage",
    "Item",
    "Left",
    "Marks",
    "Missing",
    "Neighbour",
    "Pane",
    "Part",
    "PlanLink",
    "PlanPage",
    "Pledge",
    "Promise",
    "ProofKey",
    "Published",
    "Rated",
    "Register",
    "Signing",
    "Site",
    "SourceLine",
    "State",
    "Step",
    "Taught",
    "Trace",
    "UnitPage",
    "Village",
    "Year",
    "chosen",
]
