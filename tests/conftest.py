"""What several tests share: the shipped library and glossary, read once."""

import pytest

from clausekit.glossary import Glossary, load_glossary
from clausekit.library import Library, load_library


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return load_glossary()
