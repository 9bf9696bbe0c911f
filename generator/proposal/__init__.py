"""Answers of people who never saw a record's file, as that file: for `etalase new` and for a forge's issue forms.

The questions are those of the form on the site (`questionnaire`); what is wrong with an answer is what `check` says.
"""

from generator.proposal.asked import Asked, Step, asked, steps
from generator.proposal.form import issue_forms
from generator.proposal.issue import NotUnderstood, Proposed, proposed
from generator.proposal.judge import judged, told_about
from generator.proposal.record import Answers, free_id, recorded, remaining, understood

__all__ = [
    "Answers",
    "Asked",
    "NotUnderstood",
    "Proposed",
    "Step",
    "asked",
    "free_id",
    "issue_forms",
    "judged",
    "proposed",
    "recorded",
    "remaining",
    "steps",
    "told_about",
    "understood",
]
