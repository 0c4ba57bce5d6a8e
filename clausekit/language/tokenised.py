"""A text as tokens, together with the way back to the text as it stands in the document."""

from dataclasses import dataclass

from spacy.tokens import Doc

from clausekit.language.clean import Clean, clean
from clausekit.language.pipeline import Pipeline
from clausekit.model.analysis import Token


@dataclass(frozen=True, slots=True)
class Tokenised:
    """`doc` is made of `clean.text`; everything handed out counts in the original text."""

    clean: Clean
    doc: Doc

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where tokens `first` to `last` (not included) stand in the original."""
        end = self.doc[last - 1]
        return self.clean.original(self.doc[first].idx, end.idx + len(end))

    def tokens(self) -> tuple[Token, ...]:
        """Every token as a plain value; with heads and labels if the doc was parsed."""
        parsed = self.doc.has_annotation("DEP")
        return tuple(
            Token(
                *self.stretch(t.i, t.i + 1),
                t.norm_,
                t.tag_,
                t.head.i if parsed else None,
                # GiNZA marks the head of a phrase in the label; which phrase it is does not matter here
                t.dep_.removesuffix("_bunsetu") if parsed else "",
            )
            for t in self.doc
        )


def tokenise(text: str, pipeline: Pipeline) -> Tokenised:
    """`text` cleaned and cut into tokens."""
    cleaned = clean(text)
    return Tokenised(cleaned, pipeline.doc(cleaned.text))
