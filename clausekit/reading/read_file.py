"""A path → Document, by the ending of its name: text and Markdown as text, everything else through Word's door."""

from pathlib import Path

from clausekit.model.document import Document, View
from clausekit.reading.read import read
from clausekit.reading.read_text import TEXT, read_text


def read_file(path: Path, view: View = "accepted") -> Document:
    """The document at `path`. Raises UnreadableFile."""
    return read_text(path, view) if path.suffix.lower() in TEXT else read(path, view)
