"""deal.yaml → Deal."""

from pathlib import Path

from pydantic import ValidationError

from clausekit.errors import DealError
from clausekit.model.deal import Deal, Origin
from clausekit.text.problems import problems_of
from clausekit.text.yaml_source import read_yaml


def load_deal(path: str | Path) -> Deal:
    """The deal in the file at `path`.

    Raises UnreadableFile if it cannot be opened, DealError with every fault of its shape. Whether its values fit their
    clauses shows when it is built.
    """
    source = read_yaml(Path(path), DealError)
    try:
        deal = Deal.model_validate(source.data if source.data is not None else {})
    except ValidationError as error:
        raise DealError(problems_of(error, source)) from error
    return deal.read_from(Origin(source.file, source.lines))
