"""`glossary/profiles/*.yaml` → Profile: what a kind of contract takes more or less seriously."""

from pathlib import Path

from pydantic import ValidationError

from clausekit.errors import LibraryError
from clausekit.glossary import glossary_folder
from clausekit.model.configuration import Profile
from clausekit.text.problems import problems_of
from clausekit.text.yaml_source import read_yaml


def profile_names() -> tuple[str, ...]:
    """The names of the profiles that come with clausekit."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


def load_profile(name: str) -> Profile:
    """The profile of that name, one of `profile_names()`. Raises LibraryError for faults of its file."""
    source = read_yaml(_folder() / f"{name}.yaml", LibraryError, f"profiles/{name}.yaml")
    try:
        return Profile.model_validate(source.data)
    except ValidationError as error:
        raise LibraryError(problems_of(error, source)) from error


def _folder() -> Path:
    return glossary_folder() / "profiles"
