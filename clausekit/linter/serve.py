"""What a process of `--jobs` does: takes sources from its standard input, gives their outcomes on its standard output.

Both are pickles, from and to the process that started it (`workers`) and nobody else.
"""

import pickle
import signal
import sys
from typing import NamedTuple

from clausekit.errors import ClausekitError, Problem, Problems, Said
from clausekit.language.languages import Languages
from clausekit.linter.attempt import attempt
from clausekit.linter.one_file import Linters, Outcome, Request, Source


class Fault(NamedTuple):
    """Told instead of an outcome if something is wrong that concerns every file."""

    problems: tuple[Problem, ...]
    said: Said

    def error(self) -> ClausekitError:
        """The fault as it was raised here."""
        return Problems(self.problems) if self.problems else ClausekitError(self.said)


def main() -> None:
    """Work until there is nothing more to take."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the business of whoever started us
    taken, given = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what some library prints must not come between the pickles
    linters = Linters(Languages())
    request: Request = pickle.load(taken)
    while True:
        try:
            source: Source = pickle.load(taken)
        except EOFError:
            return
        pickle.dump(_answer(linters, source, request), given)
        given.flush()


def _answer(linters: Linters, source: Source, request: Request) -> Outcome | Fault:
    try:
        return attempt(linters, source, request)
    except ClausekitError as error:
        return Fault(error.problems if isinstance(error, Problems) else (), error.said)
