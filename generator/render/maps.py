"""The region's areas as pictures: the whole, a kecamatan, a kelurahan."""

from dataclasses import replace
from functools import cache, lru_cache

from markupsafe import Markup

from generator.picture.map import Area, Place, area_map
from generator.render.shades import Scale
from generator.view import District, Site, Village
from generator.words import Words

drawn = lru_cache(maxsize=512)(area_map)
"""A live preview draws the same maps again and again; those of a small region are kept."""


class Atlas:
    """The maps of a site in one language; a map that many pages show is drawn once."""

    def __init__(self, site: Site, words: Words) -> None:
        self.site = site
        self.words = words
        self.areas = cache(self._areas)
        self.village = cache(self._village)

    def region(self, root: str) -> Markup:
        """All kelurahan, each a link with its figures; by choice it shows their number, records, or share of units."""
        areas = tuple(
            self._shaded(area, village) for area, village in zip(self.areas(root), self._villages(), strict=True)
        )
        return drawn(areas, self.words("map.label", n=len(areas)))

    @property
    def scales(self) -> tuple[Scale, Scale]:
        """The shades of records and of shares."""
        return Scale(max((len(village.innovations) for village in self._villages()), default=0)), Scale(100)

    def _villages(self) -> list[Village]:
        return [village for district in self.site.districts for village in district.villages]

    def _shaded(self, area: Area, village: Village) -> Area:
        records, share = len(village.innovations), village.share
        by_record, by_share = (
            scale.step(figure or 0) for scale, figure in zip(self.scales, (records, share), strict=True)
        )
        return replace(
            area,
            label=self.words(
                "map.area_share", name=village.area.nama, n=records, told=village.told, units=len(village.units)
            ),
            tone=f"{area.tone} n-{by_record} u-{by_share}",
            figures=(("jumlah", str(records)), ("bagian", "–" if share is None else f"{share}%")),
        )

    def district(self, root: str, district: District) -> Markup:
        """The region with one kecamatan standing out."""
        label = self.words("map.label_district", name=district.name)
        return drawn(self.areas(root), label, highlight=tuple(each.area.kode for each in district.villages))

    def near(self, root: str, village: Village) -> Markup:
        """One kelurahan from near, with the schools whose points are sound."""
        found: Markup = self.village(root, village.number)
        return found

    def _village(self, root: str, number: int) -> Markup:
        village = next(each for district in self.site.districts for each in district.villages if each.number == number)
        label = self.words("map.label_one", name=village.area.nama)
        return drawn(self.areas(root), label, highlight=(village.area.kode,), places=_places(village), zoom=True)

    def _areas(self, root: str) -> tuple[Area, ...]:
        return tuple(
            self._area(root, district, village) for district in self.site.districts for village in district.villages
        )

    def _area(self, root: str, district: District, village: Village) -> Area:
        return Area(
            key=village.area.kode,
            name=village.area.nama,
            href=f"{root}{village.url}",
            label=self.words("map.area", name=village.area.nama, n=len(village.innovations)),
            rings=village.area.polygons,
            tone=f"q-{district.tone}",
            number=village.number,
            marked=bool(village.innovations),
        )


def _places(village: Village) -> tuple[Place, ...]:
    """The schools of a kelurahan that may be drawn."""
    located = ((unit.koordinat, unit.nama) for unit in village.points)
    return tuple(Place(point.bujur, point.lintang, name) for point, name in located if point)
