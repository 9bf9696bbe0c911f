"""Work done on another core comes to the same as work done here."""

import os
import time
from datetime import date
from functools import partial

import pytest

from generator.aside import aside, shared
from generator.pipeline import inspect
from tests.hostile.fields import sound

TODAY = date(2026, 1, 1)


def test_what_was_done_aside_is_fetched() -> None:
    fetch = aside(lambda: ["a", os.getpid()])

    assert "a" == fetch()[0]


def test_a_copy_that_dies_only_means_that_the_work_is_done_here() -> None:
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os._exit(9)
        return "di sini"

    assert "di sini" == aside(work)()


def test_the_findings_are_the_same_with_and_without_help() -> None:
    alone, helped = inspect(sound(), TODAY), inspect(sound(), TODAY, aside=aside)

    assert set(alone.documents) == set(helped.documents)
    assert sorted(alone.diagnostics, key=str) == sorted(helped.diagnostics, key=str)
    assert [] != list(alone.diagnostics)


def test_shared_jobs_are_all_done_whoever_does_them() -> None:
    jobs = [partial(lambda number: (number, os.getpid()), number) for number in range(40)]

    assert list(range(40)) == sorted(number for number, _ in shared(jobs))


def test_a_copy_that_dies_leaves_its_jobs_to_be_done_here() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        time.sleep(0.02)  # so that the copy takes its turn
        return number

    assert list(range(20)) == sorted(set(shared([partial(work, number) for number in range(20)])))


def test_a_job_that_only_fails_in_the_copy_is_done_here() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            raise OSError("hanya di sana")
        time.sleep(0.02)
        return number

    assert list(range(20)) == sorted(set(shared([partial(work, number) for number in range(20)])))


def test_a_fault_in_a_job_is_told_whoever_meets_it() -> None:
    def fail() -> int:
        raise ValueError("rusak")

    with pytest.raises(ValueError, match="rusak"):
        shared([fail] * 4)
