"""Sources → outcomes in the same order, worked on by several processes, each of which loads the models once.

A process takes the next file when it is done with one. If it dies over a file (the system may end it for want of memory),
that file is reported as unread and another process takes its place. They are started by name, not by multiprocessing, which
would run the script of whoever imports clausekit once more in each of them.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final, NamedTuple

from clausekit.errors import Said
from clausekit.linter.one_file import Outcome, Request, Source, failed
from clausekit.linter.serve import Fault

_DIED: Final = Said(
    "the process that worked on this file was ended by the system (not enough memory?); try it alone, with --jobs 1",
    "処理中のプロセスがシステムにより終了されました（メモリー不足の可能性）。--jobs 1 で単独で実行してください",
)
_SERVE: Final = "import sys; sys.path[:] = {path!r}; from clausekit.linter.serve import main; main()"


class _Told(NamedTuple):
    at: int
    told: Outcome | Fault


def work(sources: Sequence[Source], request: Request, jobs: int, done: Callable[[str], None]) -> list[Outcome]:
    """The outcome of every source, in order; `done` is told each file's name when it is finished."""
    team = _Team(request)
    for each in enumerate(sources):
        team.todo.put(each)
    try:
        team.start(min(jobs, len(sources)))
        outcomes: dict[int, Outcome] = {}
        while len(outcomes) < len(sources):
            at, told = team.told.get()
            if isinstance(told, Fault):
                raise told.error()
            outcomes[at] = told
            done(sources[at].file)
    finally:
        team.dismiss()
    return [outcomes[at] for at in range(len(sources))]


@dataclass(slots=True)
class _Team:
    """The processes, each looked after by a thread that waits for its answers."""

    request: Request
    todo: SimpleQueue[tuple[int, Source]] = field(default_factory=SimpleQueue)
    told: SimpleQueue[_Told] = field(default_factory=SimpleQueue)
    threads: list[Thread] = field(default_factory=list)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, number: int) -> None:
        self.threads += [Thread(target=self._look_after, daemon=True) for _ in range(number)]
        for thread in self.threads:
            thread.start()

    def dismiss(self) -> None:
        """Nothing more to do; whoever is still at work is stopped."""
        with suppress(Empty):
            while True:
                self.todo.get_nowait()
        for process in tuple(self.processes):
            process.terminate()
        for thread in self.threads:
            thread.join()

    def _look_after(self) -> None:
        process: subprocess.Popen[bytes] | None = None
        with suppress(Empty):
            while True:
                at, source = self.todo.get_nowait()
                process = process or self._hire()
                answer = _ask(process, source) if process else None
                if process and answer is None:
                    _release(process)
                    process = None
                self.told.put(_Told(at, answer or failed(source, self.request.view, _DIED)))
        if process:
            _release(process)

    def _hire(self) -> subprocess.Popen[bytes] | None:
        serve = _SERVE.format(path=sys.path)
        with suppress(OSError):
            process = subprocess.Popen([sys.executable, "-c", serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self.processes.append(process)
            _send(process, self.request)
            return process
        return None


def _ask(process: subprocess.Popen[bytes], source: Source) -> Outcome | Fault | None:
    """What the process says of the source; None if it is dead."""
    assert process.stdout
    try:
        _send(process, source)
        answer: Outcome | Fault = pickle.load(process.stdout)
    except Exception:  # whatever half an answer is to pickle
        return None
    return answer


def _send(process: subprocess.Popen[bytes], what: object) -> None:
    assert process.stdin
    pickle.dump(what, process.stdin)
    process.stdin.flush()


def _release(process: subprocess.Popen[bytes]) -> None:
    """Let the process go home, and wait until it has."""
    with suppress(OSError):
        process.communicate()
