"""The districts and villages of the made-up region, and their map."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.demo.dice import Dice
from generator.demo.mesh import Mesh, Point, Spot
from generator.demo.wording import sheet

SMALLEST, LARGEST = 12, 600  # villages
_INNOVATIONS_EACH = 6
_VILLAGES_EACH = 15  # in a district
_ENDS = ((0, 1), (0, -1), (1, 0), (-1, 0))  # north, south, east, west


@dataclass(frozen=True)
class Village:
    """A kelurahan: its code, its name, that of its kecamatan, a point inside and its border, in degrees."""

    code: str
    name: str
    district: str
    heart: Point
    ring: tuple[Point, ...]

    @property
    def quarter(self) -> str:
        """Its name without the region's prefix."""
        return self.name.removeprefix(f"{sheet('region')['prefix']} ")


def villages(records: int, seed: int) -> tuple[Village, ...]:
    """Villages enough for `records` innovations, in the order of their codes."""
    number = min(LARGEST, max(SMALLEST, -(-records // _INNOVATIONS_EACH)))
    cells = _cells(number, Dice(seed, "outline"))
    mesh = Mesh(seed, cells)
    names = iter(_names(number, Dice(seed, "villages")))
    return tuple(
        Village(code, f"Contoh {next(names)}", district, mesh.heart(cell), mesh.ring(cell))
        for code, district, cell in _districts(cells)
    )


def map_of(places: Sequence[Village]) -> bytes:
    """The villages as GeoJSON, one feature a line."""
    features = ",\n".join(json.dumps(_feature(place), ensure_ascii=False) for place in places)
    return f'{{"type": "FeatureCollection", "features": [\n{features}\n]}}\n'.encode()


def _feature(place: Village) -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": {"kode": place.code, "nama": place.name, "kecamatan": place.district, "contoh": True},
        "geometry": {"type": "Polygon", "coordinates": [place.ring]},
    }


def _cells(number: int, dice: Dice) -> list[Spot]:
    """The `number` cells nearest to the middle, by a measure that bulges to one side and dents the other."""
    slant, long, bulge = dice.between(-0.3, 0.3), dice.between(0.7, 1.2), dice.between(-0.08, 0.08)
    reach = 2 + int(number**0.5)

    def far(cell: Spot) -> float:
        x, y = cell[0] / reach, cell[1] * 0.57735 / reach
        return x * x * long + y * y + slant * x * y + bulge * x * (x * x - 3 * y * y)

    comb = [(2 * x + y % 2, 3 * y) for x in range(-reach, reach + 1) for y in range(-reach, reach + 1)]
    return sorted(comb, key=lambda cell: (far(cell), cell))[:number]


def _districts(cells: Sequence[Spot]) -> Iterator[tuple[str, str, Spot]]:
    """Each cell with its area code and its district: the one with the nearest seat."""
    region = sheet("region")
    seats = _seats(cells, min(len(region["districts"]), max(4, len(cells) // _VILLAGES_EACH)))
    belongs: list[list[Spot]] = [[] for _ in seats]
    for cell in cells:
        belongs[min(range(len(seats)), key=lambda seat: (_gap(cell, seats[seat]), seat))].append(cell)
    for number, own in enumerate(belongs):
        name = f"{region['prefix']} {region['districts'][number]}"
        for place, cell in enumerate(sorted(own, key=lambda cell: (-cell[1], cell[0])), 1001):
            yield f"{region['code']}.{number + 1:02}.{place}", name, cell


def _seats(cells: Sequence[Spot], number: int) -> list[Spot]:
    """Cells far from each other: first towards the four ends of the map, then wherever the others are farthest."""
    found: list[Spot] = []
    for x, y in _ENDS:
        end = max(cells, key=lambda cell: (cell[0] * x + cell[1] * y, cell))
        aim = (end[0] * 3 // 5, end[1] * 3 // 5)
        found.append(min((cell for cell in cells if cell not in found), key=lambda cell: (_gap(cell, aim), cell)))
    gaps = [min(_gap(cell, seat) for seat in found) for cell in cells]
    while len(found) < number:
        farthest = max(range(len(cells)), key=lambda place: (gaps[place], place))
        found.append(cells[farthest])
        gaps = [min(gap, _gap(cell, found[-1])) for gap, cell in zip(gaps, cells, strict=True)]
    return found


def _gap(a: Spot, b: Spot) -> int:
    return 3 * (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _names(number: int, dice: Dice) -> list[str]:
    """Names of flowers and trees; with more villages than names, their quarters too."""
    region = sheet("region")
    plain = dice.shuffled(region["villages"])
    every = [f"{name} {quarter}".strip() for quarter in region["quarters"] for name in plain]
    return dice.shuffled(every[:number])
