"""What ties an innovation to others: the lab's trail, the plans, promises, prizes and copies."""

from generator.demo import programme
from generator.demo.author import Author
from generator.demo.sources import OF_PLAN
from generator.demo.wording import Measure
from generator.model.choice import Direction, Stage
from generator.model.date import PartialDate
from generator.model.innovation import Achievement, Agreement, Award, Replication, Target
from generator.model.shared import PlanItem


def lab_trail(author: Author) -> dict[Stage, list[str]]:
    """The cohort's events that the innovation went through, by stage; not every one reached the last."""
    stages = programme.rows("stage")
    reached = stages if author.dice.chance(0.6) else stages[:-2]
    return {Stage(key): [programme.lab_event(row, author.idea.year)] for row in reached for key in row["stages"]}


def launch_alone(author: Author) -> dict[Stage, list[str]]:
    """The cohort's launch, which is all that a short record knows of the trail."""
    row = next(row for row in programme.rows("stage") if Stage.DELIVER_LAUNCHING in row["stages"])
    return {Stage.DELIVER_LAUNCHING: [programme.lab_event(row, author.idea.year)]}


def plan_items(author: Author) -> list[PlanItem]:
    """A mission of one of the plans; which one it is no source says."""
    plan = author.dice.pick(list(OF_PLAN))
    return [PlanItem(dokumen=plan, misi=author.dice.whole(1, 3))]


def agreement(author: Author) -> Agreement:
    """The promise made at the launch, and what has been reached of it."""
    idea = author.idea
    reached = author.measured[: 0 if idea.stopped else author.dice.whole(1, 2)]
    return Agreement(
        nomor=f"CONTOH/PKI/{idea.number + 1:03}/{idea.year}",
        tanggal=PartialDate(idea.year, 11, 14),
        pihak=[author.say("notes", "head"), author.say.fill("{role}")],
        saksi=author.say("notes", "witness"),
        target=[
            Target(
                uraian=measure.name,
                satuan=measure.unit,
                nilai=_promise(measure),
                tenggat=PartialDate(idea.year + 1, 12),
            )
            for measure in idea.topic.measures
        ],
        capaian=[
            Achievement(uraian=measure.name, nilai=after, tanggal=author.later(6), bukti=["laporan"])
            for measure, _, after in reached
        ],
        bukti=["perjanjian"],
    )


def _promise(measure: Measure) -> float:
    """What was promised: the middle of what others reach, so that some reach it and some do not."""
    low, high = measure.after
    return round((low + high) / 2, 0 if high >= 10 else 1)


def awards(author: Author) -> list[Award]:
    """One prize of a yearly event, named with that event."""
    name, year = author.say("notes", "prize"), author.idea.award or author.idea.year
    return [
        Award(
            nama=name,
            pemberi=author.say("notes", "giver"),
            tahun=year,
            tanggal=PartialDate(year, 8 if "Lomba" in name else 5),
            peringkat=author.say("notes", "rank"),
            kegiatan=programme.prize_event(name, year),
            sumber=[author.news],
            catatan=author.say("notes", "award") if author.dice.chance(0.5) else None,
        )
    ]


def replications(author: Author) -> list[Replication]:
    """Copied from somewhere, and by someone who may have a record here."""
    year = min(author.idea.year + 1, 2025)
    return [
        Replication(arah=Direction.DARI, pihak=author.say("notes", "origin"), tahun=author.idea.year - 1),
        Replication(
            arah=Direction.OLEH,
            pihak=author.say("notes", "copied"),
            tahun=year,
            rekaman=author.copied(),
            bukti=["laporan"],
        ),
    ]
