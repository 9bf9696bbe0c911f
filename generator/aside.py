"""Work done aside, on another core, while this one does its own: for records by the thousand."""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


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
    sender.send(work())


def _fetched(receiver: Connection, process: multiprocessing.process.BaseProcess, work: Callable[[], T]) -> T:
    try:
        found: T = receiver.recv()
    except EOFError:
        found = work()
    process.join()
    return found
