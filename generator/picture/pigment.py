"""The pigments of the look, the same in light and in dark. What the scheme decides is a CSS variable."""

from typing import Final

MERBABU_9: Final = "#08251d"
MERBABU_8: Final = "#0d3529"
MERBABU_7: Final = "#11493a"
MERBABU_5: Final = "#1c7a58"
MERBABU_3: Final = "#5fb9a0"  # the far slope
PUCUK: Final = "#d3e24c"
PUCUK_2: Final = "#b3c92f"
LANGIT: Final = "#a9dcf0"
LANGIT_2: Final = "#5fb9de"
LANGIT_9: Final = "#0b4c6b"
GENTENG: Final = "#c23c1a"
GENTENG_2: Final = "#f27a4d"
GENTENG_3: Final = "#f2966f"
GENTENG_9: Final = "#7d2410"
SURYA: Final = "#ffc73b"
SURYA_2: Final = "#f59e1b"
SURYA_3: Final = "#ffe29a"
MAWAR: Final = "#fbd9cb"
DAUN: Final = "#7fc38a"
DAUN_2: Final = "#3f9a5c"
DINDING: Final = "#fbe6d2"  # the lime wash of a house wall
TINTA: Final = "#0b211a"
KAPUR: Final = "#fbfdf8"

# Street stones, from dark to pale.
STONES: Final = ("#46695a", "#5f8474", "#7d9c8d", "#9ab3a6")

# Light enough to carry TINTA as text (4.5 or more), and told apart by lightness as well as by hue.
SHARES: Final = (LANGIT, SURYA, GENTENG_3, PUCUK, LANGIT_2, MAWAR, DAUN)
