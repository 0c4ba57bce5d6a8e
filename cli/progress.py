"""A progress bar on stderr, if that is a terminal and there is more than one file."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress(files: int) -> Iterator[Callable[[str], None]]:
    """Gives what is to be called with the name of each file that is done; the bar is gone at the end."""
    if files < 2 or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=files)
        yield lambda name: bar.update(task, advance=1, description=name)
