"""Shades of the map: what each step means, and which step a figure belongs to."""

from dataclasses import dataclass

STEPS = 4


@dataclass(frozen=True)
class Scale:
    """Steps from one to `most`, cut in at most STEPS equal parts; nothing has a step of its own, 0."""

    most: int

    @property
    def ends(self) -> tuple[int, ...]:
        """The last figure of each step, each step with one at least."""
        steps = min(STEPS, self.most)
        return tuple(-(-self.most * step // steps) for step in range(1, steps + 1))

    @property
    def steps(self) -> tuple[tuple[int, str], ...]:
        """Each step with the figures that it holds: (0, "0"), (1, "1–3") and so on."""
        firsts = [1, *(end + 1 for end in self.ends)]
        shown = [
            f"{first}" if first == end else f"{first}–{end}" for first, end in zip(firsts, self.ends, strict=False)
        ]
        return ((0, "0"), *enumerate(shown, 1 + STEPS - len(shown)))

    def step(self, figure: int) -> int:
        """The step of a figure; the highest is always the darkest, however few there are."""
        place = sum(end < figure for end in self.ends)
        return 1 + STEPS - len(self.ends) + place if figure else 0
