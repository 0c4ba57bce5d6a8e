"""Sources → outcomes in the same order, worked on by several processes, each of which loads the models once.

A process takes the next file when it is done with one. If it dies over a file (the system may end it for want of memory),
that file is reported as unread and another process takes its place.
"""

import signal
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Final, NamedTuple

from clausekit.errors import ClausekitError, Problem, Problems, Said
from clausekit.language.languages import Languages
from clausekit.linter.attempt import attempt
from clausekit.linter.one_file import Linters, Outcome, Request, Source, failed

_DIED: Final = Said(
    "the process that worked on this file was ended by the system (not enough memory?); try it alone, with --jobs 1",
    "処理中のプロセスがシステムにより終了されました（メモリー不足の可能性）。--jobs 1 で単独で実行してください",
)


class _Fault(NamedTuple):
    """What a process sends instead of an outcome if something is wrong that concerns every file."""

    problems: tuple[Problem, ...]
    said: Said


class _Worker(NamedTuple):
    process: BaseProcess
    connection: Connection


def work(sources: Sequence[Source], request: Request, jobs: int, done: Callable[[str], None]) -> list[Outcome]:
    """The outcome of every source, in order; `done` is told each file's name when it is finished."""
    outcomes: dict[int, Outcome] = {}
    todo = iter(enumerate(sources))
    busy: dict[int, _Worker] = {}
    try:
        for _ in range(min(jobs, len(sources))):
            _give(None, request, todo, busy)
        while busy:
            for at in _ready(busy):
                worker = busy.pop(at)
                outcome = _received(worker)
                outcomes[at] = outcome or failed(sources[at], request.view, _DIED)
                done(sources[at].file)
                _give(worker if outcome else None, request, todo, busy)
    finally:
        for worker in busy.values():
            worker.process.terminate()
    return [outcomes[at] for at in range(len(sources))]


def _start(request: Request) -> _Worker:
    # spawn everywhere: the same on every system, and no copy of threads or open models
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, request), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _give(
    worker: _Worker | None, request: Request, todo: Iterator[tuple[int, Source]], busy: dict[int, _Worker]
) -> None:
    """Hand the next source to the worker, to a new one if there is none; without a source let it go home."""
    following = next(todo, None)
    if following is not None:
        at, source = following
        busy[at] = worker or _start(request)
        busy[at].connection.send(source)
    elif worker is not None:
        worker.connection.close()


def _ready(busy: dict[int, _Worker]) -> list[int]:
    heard = wait([worker.connection for worker in busy.values()])
    return [at for at, worker in busy.items() if worker.connection in heard]


def _received(worker: _Worker) -> Outcome | None:
    """What the worker says; None if it is dead."""
    try:
        told = worker.connection.recv()
    except (EOFError, OSError):
        return None
    if isinstance(told, _Fault):
        raise Problems(told.problems) if told.problems else ClausekitError(told.said)
    return Outcome(*told)


def _serve(connection: Connection, request: Request) -> None:
    """What a process does until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business
    linters = Linters(Languages())
    while True:
        try:
            source: Source = connection.recv()
        except EOFError:
            return
        connection.send(_answer(linters, source, request))


def _answer(linters: Linters, source: Source, request: Request) -> Outcome | _Fault:
    try:
        return attempt(linters, source, request)
    except ClausekitError as error:
        return _Fault(error.problems if isinstance(error, Problems) else (), error.said)
