"""The forms that a record is handed in for: what each asks, and the record's own words put in its order."""

from generator.forms.definition import Form, Section, forms
from generator.forms.prepare import Attachment, Filled, Gap, Prepared, State, prepare
from generator.forms.said import Passage, Voice

__all__ = [
    "Attachment",
    "Filled",
    "Form",
    "Gap",
    "Passage",
    "Prepared",
    "Section",
    "State",
    "Voice",
    "forms",
    "prepare",
]
