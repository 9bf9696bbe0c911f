"""A map of areas that are links, a number in each, a dark stone behind the marked ones, places on top."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.outline import Pixel, Polygon, Sheet, clipped, outline, sheet, trimmed
from generator.picture.pole import Pole, pole
from generator.picture.svg import DISPLAY, element, ellipse, group, path, text, together, view_box

_Rings = tuple[tuple[Pixel, ...], ...]  # one polygon on the sheet: its outer ring, then its holes

_MARGIN: Final = 14  # pixels around the areas
_NEAR: Final = 84  # and around the ones that the sheet is cut to, to show their neighbours
_CORNERS: Final = 3  # a ring with fewer has no inside


@dataclass(frozen=True)
class Area:
    """A part of the map: its link, its accessible name, its polygons of (longitude, latitude), and its looks.

    `tone` are the CSS classes that set `--q`, the colour of the area, and colours to choose from. A marked area has a
    dark stone. `figures` are other texts than its number, each with the class of the layer that it stands in.
    """

    key: str
    name: str
    href: str
    label: str
    rings: tuple[Polygon, ...]
    tone: str
    number: int
    marked: bool = False
    figures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Place:
    """A named point, such as a school."""

    lon: float
    lat: float
    name: str


@dataclass(frozen=True)
class _Drawn:
    area: Area
    polygons: list[_Rings]
    dim: bool

    @property
    def heart(self) -> Pole:
        """Where its number stands: the pole of its roomiest polygon."""
        return max(map(_pole, self.polygons))

    def within(self, page: Sheet) -> bool:
        """Whether any of it can be seen on the sheet."""
        points = [point for polygon in self.polygons for point in polygon[0]]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs) < page.width and max(xs) > 0 and min(ys) < page.height and max(ys) > 0


def area_map(
    areas: Sequence[Area],
    label: str,
    *,
    highlight: Collection[str] = (),
    places: Sequence[Place] = (),
    zoom: bool = False,
    width: int = 760,
) -> Markup:
    """The map, called by `label`. No areas with borders, no map.

    `highlight` names the keys of areas that stand out: all others are pale and without number. With `zoom`
    the sheet is cut to them. Every area that can be seen is a link. Where there are places, numbers give
    way to them.
    """
    bounded = [area for area in areas if area.rings]
    if not bounded:
        return Markup()
    keys = set(highlight)
    lit = [area for area in bounded if area.key in keys] or bounded
    page = sheet(_points(lit if zoom else bounded), width, _NEAR if zoom else _MARGIN)
    drawn = (_Drawn(area, _polygons(area.rings, page), area not in lit) for area in bounded)
    seen = [each for each in drawn if each.within(page)]
    picture = element(
        "svg",
        group(*map(_link, seen), stroke=p.KAPUR, stroke_width=2.4, stroke_linejoin="round"),
        _places(places, page) if places else together(_layers([each for each in seen if not each.dim])),
        viewBox=view_box(page.width, page.height),
    )
    return element("div", picture, role="group", aria_label=label)


@cache
def _pole(polygon: _Rings) -> Pole:
    """The same outline is drawn on many pages; its number's place is worked out once."""
    return pole(polygon)


def _points(areas: Iterable[Area]) -> list[Sequence[float]]:
    return [point for area in areas for polygon in area.rings for ring in polygon for point in ring]


@cache
def _polygons(borders: tuple[Polygon, ...], page: Sheet) -> list[_Rings]:
    """An area in pixels, without rings too small to see; one that is all too small becomes a dot."""
    rings = ([trimmed(clipped(map(page.pixel, ring), page)) for ring in polygon] for polygon in borders)
    kept = [
        tuple(ring for ring in polygon if len(ring) >= _CORNERS) for polygon in rings if len(polygon[0]) >= _CORNERS
    ]
    x, y = page.pixel(borders[0][0][0])
    return kept or [(((x, y), (x + 2, y), (x + 2, y + 2), (x, y + 2)),)]


def _link(drawn: _Drawn) -> Markup:
    area = drawn.area
    return element(
        "a",
        element("title", text(area.name)),
        path(
            outline(ring for polygon in drawn.polygons for ring in polygon),
            fill=p.KAPUR if drawn.dim else f"var(--q,{p.PUCUK})",
            fill_opacity=".3" if drawn.dim else None,
        ),
        href=area.href,
        class_=area.tone,
        data_k=area.key,
        aria_label=area.label,
    )


def _layers(drawn: Sequence[_Drawn]) -> Iterator[Markup]:
    """The numbers, and each layer of other figures over the same areas; the page shows one of them."""
    names = list(dict.fromkeys(name for each in drawn for name, _ in each.area.figures))
    yield _written([_number(each.area, each.heart) for each in drawn], "ei-lap" if names else None)
    for name in names:
        yield _written([_figure(dict(each.area.figures)[name], each.heart) for each in drawn], f"ei-lap-{name}")


def _figure(shown: str, at: Pole) -> Markup:
    return element("text", text(shown), x=round(at.x), y=round(at.y) + 11)


def _written(texts: Iterable[Markup], layer: str | None) -> Markup:
    """Texts for the eye alone: the links say their areas and figures by name."""
    return group(
        *texts,
        class_=layer,
        aria_hidden="true",
        text_anchor="middle",
        font_family=DISPLAY,
        font_weight="900",
        font_size=32,
        fill=p.MERBABU_9,
        pointer_events="none",
    )


def _number(area: Area, at: Pole) -> Markup:
    x, y = round(at.x), round(at.y)
    shown = text(str(area.number))
    if not area.marked:
        return element("text", shown, x=x, y=y + 11)
    return ellipse(x, y, 27, 25) + element("text", shown, x=x, y=y + 11, fill=p.KAPUR)


def _places(places: Iterable[Place], page: Sheet) -> Markup:
    """Each place on the sheet as a small pale stone that says its name."""
    stones = [
        _stone(place.name, page.pixel((place.lon, place.lat))) for place in places if page.shows((place.lon, place.lat))
    ]
    return group(*stones, fill=p.KAPUR, stroke=p.MERBABU_9, stroke_width=5)


def _stone(name: str, at: Pixel) -> Markup:
    return element("circle", element("title", text(name)), cx=at[0], cy=at[1], r=11, role="img")
