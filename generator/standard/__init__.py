"""Standard data and metadata of Satu Data Indonesia (Perpres 39/2019; BPS Regulations 4 and 5/2020), off the models.

What neither the models nor the settings say stays open, to be filled by whoever publishes: nothing is invented.
"""

from generator.standard.activity import Fact, Indicator, facts, indicators
from generator.standard.codes import CodeList, code_lists
from generator.standard.variable import VARIABLES_OF, Variable, variables

__all__ = [
    "VARIABLES_OF",
    "CodeList",
    "Fact",
    "Indicator",
    "Variable",
    "code_lists",
    "facts",
    "indicators",
    "variables",
]
