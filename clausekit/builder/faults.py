"""Where in the deal's file something is wrong: a path and a sentence → a Problem with file and line."""

from clausekit.errors import Problem, Said
from clausekit.model.deal import Deal
from clausekit.text.problems import written_path

Path_ = tuple[str | int, ...]


def fault(deal: Deal, path: Path_, said: Said) -> Problem:
    """A fault at `path` of the deal; the line is that of the nearest thing written in the file."""
    line, near = None, path
    while near and (line := deal.origin.lines.get(near)) is None:
        near = near[:-1]
    return Problem(deal.origin.file, written_path(path), said, line)
