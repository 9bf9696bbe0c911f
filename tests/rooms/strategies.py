"""Texts as people type them: every letter of every script, but nothing that a reader cannot see."""

from hypothesis import strategies as st

from generator.yamltext import HIDDEN

_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"))
VISIBLE = _LETTERS.filter(lambda letter: not HIDDEN.search(letter))
TYPED = st.text(VISIBLE, max_size=40)
SAID = st.text(VISIBLE, min_size=1, max_size=24).filter(str.strip)
"""A text that says something."""
