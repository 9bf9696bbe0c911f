"""The told parts of a record: story, design, resources, lessons."""

from typing import Any

from generator.demo.author import Author
from generator.demo.ideas import Level
from generator.model.choice import MonitoringKind
from generator.model.innovation import ActionStep, Benefit, Design, Milestone, Monitoring, Resources, Sustainability


def short_story(author: Author) -> dict[str, Any]:
    """The one sentence, in both languages."""
    return {"ringkasan_singkat": author.say.brief(), "ringkasan_singkat_en": author.say("brief_en")}


def story(author: Author) -> dict[str, Any]:
    """Summary, problem, aim, benefit and how it was carried out."""
    say = author.say
    full = author.level is Level.FULL
    return {
        "ringkasan": say("summary"),
        "latar_belakang": say("background"),
        "tujuan": say("aim"),
        "manfaat": _whole_benefit(author) if full else Benefit(umum=say("benefit")),
        "implementasi": say("implementation"),
        "hasil": say("result"),
    }


def _whole_benefit(author: Author) -> Benefit:
    say = author.say
    return Benefit(
        umum=say("benefit"),
        unit=say("benefit_unit"),
        pemangku_kepentingan=say("benefit_partners"),
        masyarakat=say("benefit_public"),
    )


def long_story(author: Author) -> dict[str, Any]:
    """What a rich record tells besides: design, novelty, resources, obstacles, lessons, before and after."""
    say = author.say
    return {
        "rancang_bangun": design(author),
        "kebaruan": say("novelty"),
        "sumber_daya": Resources(
            keuangan=say("money"), manusia=say("people"), metode=say("method"), peralatan=say("tools")
        ),
        "kendala": say("obstacle"),
        "pelajaran": say("lesson"),
        "kondisi_awal": say("before"),
        "kondisi_akhir": say("after"),
        "rencana_aksi": action_plan(author),
        "tonggak": milestones(author),
        "monev": monitorings(author),
    }


def fullest_story(author: Author) -> dict[str, Any]:
    """What only the fullest records tell."""
    say = author.say
    return {
        "keberlanjutan": Sustainability(
            institusional=say("institutional"), manajerial=say("managerial"), sosial=say("social")
        ),
        "adaptabilitas": say("adaptability"),
        "faktor_keberhasilan": say("success"),
        "catatan_sumber": say("conflict"),
    }


def end_of_story(author: Author) -> dict[str, Any]:
    """Why an innovation stopped, and what it taught."""
    return {"pelajaran": author.say("stopped"), "kendala": author.say("obstacle")}


def design(author: Author) -> Design:
    """`rancang_bangun` in its six parts; the fullest records say everything and so reach 300 words."""
    say = author.say.all_of if author.level is Level.FULL else author.say
    steps = (*author.idea.topic.steps, author.say("closing_step"))
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    return Design(
        dasar_hukum=say("law"),
        permasalahan=say("trouble"),
        isu_strategis=say("issue"),
        metode_pembaharuan=say("renewal"),
        keunggulan_kebaharuan=say("advantage"),
        cara_kerja=numbered,
    )


def action_plan(author: Author) -> list[ActionStep]:
    """The four steps with the seven elements of the lab's book."""
    whole = author.dice.whole(1, 4)
    return [
        ActionStep(
            langkah=step,
            keluaran=action["output"],
            pelaksana=author.say("notes", "officer"),
            waktu=action["time"],
            biaya=action["cost"],
            tempat=author.idea.unit.nama,
            metode=action["way"],
            progres=100 if number < whole else author.dice.below(10) * 10,
        )
        for number, (step, action) in enumerate(zip(author.idea.topic.steps, author.say.rows("action"), strict=True))
    ]


def milestones(author: Author) -> list[Milestone]:
    """The moments of its life."""
    life = author.life
    last = {"stop": life.stopped} if life.stopped else {"copied": author.later(8)}
    dated = {"start": life.begun, "trial": life.tried, "use": life.used, **last}
    return [
        Milestone(tanggal=date, peristiwa=author.say("milestones", key), sumber=author.sources[-1:])
        for key, date in dated.items()
    ]


def monitorings(author: Author) -> list[Monitoring]:
    """One monitoring of a rich record, three of a full one."""
    kinds = tuple(MonitoringKind)[: 3 if author.level is Level.FULL else 1]
    return [
        Monitoring(
            tanggal=author.later(3 * number),
            jenis=kind,
            temuan=author.say.at("finding", author.idea.number + number),
            tindak_lanjut=author.say.at("follow_up", author.idea.number + number),
            bukti=["laporan"],
        )
        for number, kind in enumerate(kinds)
    ]
