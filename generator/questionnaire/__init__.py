"""What the contributors' form needs in a browser: questions, the schema, the words of findings, what there is.

All of it is plain data in scripts (`datascript`); the theme's `borang.js` asks, `timbang.js` weighs as `check` does.
"""

from generator.questionnaire.page import contribute_page
from generator.questionnaire.scripts import form_scripts, record_scripts

__all__ = ["contribute_page", "form_scripts", "record_scripts"]
