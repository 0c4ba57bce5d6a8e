"""The two pipelines as one object to pass on; each is loaded when first needed, then kept."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from clausekit.language.english import English
from clausekit.language.japanese import Japanese
from clausekit.language.pipeline import Pipeline
from clausekit.language.tokenised import Tokenised
from clausekit.model.base import Language


class Languages:
    """English and Japanese. Loading Japanese costs about two seconds, so pass one object on where you can."""

    @cached_property
    def _english(self) -> English:
        return English()

    @cached_property
    def _japanese(self) -> Japanese:
        return Japanese()

    def pipeline(self, language: Language) -> Pipeline:
        """The pipeline of `language`."""
        return self._english if language == "en" else self._japanese

    def parse_japanese(self, texts: Iterable[Tokenised]) -> Iterator[Tokenised]:
        """The same Japanese texts with heads and labels, in order; without texts nothing is loaded."""
        known = list(texts)
        parsed = self._japanese.parse(t.doc for t in known)
        return (Tokenised(t.clean, doc) for t, doc in zip(known, parsed, strict=True)) if known else iter(())
