"""Work done aside, on another core, while this one does its own: for records by the thousand."""

import multiprocessing
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Share(Protocol):
    """Does jobs that do not need each other and gives what they return, in no order that means anything."""

    def __call__(self, jobs: Sequence[Callable[[], T]]) -> list[T]: ...


def in_turn(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """Does one job after the other here: where other threads run, a program must not be copied."""
    return [job() for job in jobs]


def aside(work: Callable[[], T]) -> Callable[[], T]:
    """Starts `work` in a copy of this program and gives back how to fetch what it returns, which must be picklable.

    Where the system cannot copy a running program (only Linux does it safely), or the copy fails, the work is done
    when it is fetched.
    """
    if sys.platform != "linux":
        return work
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(work, sender), daemon=True)
    process.start()
    sender.close()
    return lambda: _fetched(receiver, process, work)


def _send(work: Callable[[], T], sender: Connection) -> None:
    with suppress(Exception):  # whoever waits does the work again, and meets the fault where it can be told
        sender.send(work())


def _fetched(receiver: Connection, process: multiprocessing.process.BaseProcess, work: Callable[[], T]) -> T:
    try:
        found: T = receiver.recv()
    except EOFError:
        found = work()
    process.join()
    return found


def shared(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """What all `jobs` return, in no order that means anything; each core takes the next job until none is left.

    Jobs must not need each other, and may be done twice: where a copy of the program fails, all are done here.
    """
    if sys.platform != "linux" or len(jobs) < 2:
        return in_turn(jobs)
    turn = multiprocessing.get_context("fork").Value("q", 0)
    here = multiprocessing.current_process().pid
    beside = aside(lambda: None if multiprocessing.current_process().pid == here else list(_taken(jobs, turn)))
    own, others = list(_taken(jobs, turn)), beside()
    return in_turn(jobs) if others is None else own + others


def _taken(jobs: Sequence[Callable[[], T]], turn: Any) -> Iterator[T]:
    while (mine := _next(turn)) < len(jobs):
        yield jobs[mine]()


def _next(turn: Any) -> int:
    with turn.get_lock():
        turn.value += 1
        return int(turn.value) - 1
