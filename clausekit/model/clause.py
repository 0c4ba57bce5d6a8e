"""A clause of the library: one object that builds, and later reviews, the same article in both languages."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from clausekit.model.base import Bilingual, English, Japanese, Language, Model
from clausekit.model.parameter import Parameter

ClauseId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]


class Column(Model):
    """One column of a printed table: a field of the rows, its heading, and its share of the width."""

    field: Name
    en: English
    ja: Japanese
    width: int = 1


class Table(Model):
    """A parameter of type `rows` or `tolerances`, printed."""

    rows: Name
    columns: tuple[Column, ...] = Field(min_length=2)


class ClauseParagraph(Model):
    """A paragraph (項) or item (号) in both languages at once; left out of the contract unless `when` holds.

    `defines` names the term this paragraph defines: it is printed only if that term is used elsewhere in the contract.
    """

    id: Name
    en: English
    ja: Japanese
    when: str | None = None
    defines: str | None = None
    items: tuple["ClauseParagraph", ...] = ()
    table: Table | None = None


class ClauseSchedule(Model):
    """A schedule (別紙) that comes with the clause."""

    title: Bilingual
    text: tuple[ClauseParagraph, ...] = Field(min_length=1)


class Consistency(Model):
    """A condition that the values of a deal must meet; `each` names a rows parameter whose every row must meet it."""

    condition: str
    each: Name | None = None
    message: Bilingual


class Sum(Model):
    """The figures in a `field` of the rows add up to what `equals` says: a parameter, or a number."""

    rows: Name
    field: Name
    equals: str
    message: Bilingual


class Fallback(Model):
    """Other wording of the clause, or other bounds of its values; `when` says for whom and in exchange for what.

    Wording is either the whole `text`, or paragraphs that `replaces` those with the same ids and ids it `leaves_out`.
    """

    id: Name
    title: Bilingual
    when: Bilingual
    values: dict[Name, Any] = {}
    text: tuple[ClauseParagraph, ...] = ()
    replaces: tuple[ClauseParagraph, ...] = ()
    leaves_out: tuple[Name, ...] = ()
    summary_ja: Japanese | None = None

    def wording(self, own: tuple[ClauseParagraph, ...]) -> tuple[ClauseParagraph, ...]:
        """The paragraphs of the clause under this fallback, whose `own` paragraphs are these."""
        if self.text:
            return self.text
        instead = {paragraph.id: paragraph for paragraph in self.replaces}
        return tuple(instead.get(p.id, p) for p in own if p.id not in self.leaves_out)


class Limit(Model):
    """A condition that must not be crossed, and why; never printed. A neutral example: a deal's own are in its playbook."""

    condition: str
    reason: Bilingual


class Negotiation(Model):
    """Why the clause is as it is, what to say for it, and how to raise the point politely in Japanese."""

    rationale: Bilingual
    talking_points: tuple[Bilingual, ...] = Field(min_length=1)
    politely_ja: Japanese


class LegalBasis(Model):
    """A fact of law the clause keeps within: where it stands, what it says, and when that was read."""

    act: Bilingual
    article: str
    point: Bilingual
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
    checked: date


class Verify(Model):
    """A fact the clause relies on that nobody has read in its source yet. Never shown to the signer."""

    fact: Bilingual
    where: str = ""


class Confirm(Model):
    """A fact of the deal that only a person knows, and who can answer."""

    id: Name
    ask: Bilingual
    who: Bilingual
    when: str | None = None


class Allowed(Model):
    """A finding of our own linter that this clause keeps, and why: `words` as they stand in the text."""

    rule: Annotated[str, StringConstraints(pattern=r"^[A-Z]\d{3}$")]
    words: str
    reason: Bilingual


class Review(Model):
    """Who read which language of the text as it then was; a change on either side makes it stale."""

    language: Language
    hash: str
    of: str
    by: str
    role: Literal["author", "translator", "bengoshi"]
    on: date


class Example(Model):
    """With these values, this paragraph reads exactly so: a test.

    `paragraph` is its id, `facts` sets facts of the deal, `present` names the other clauses of the contract.
    """

    paragraph: str
    given: dict[str, Any] = {}
    facts: dict[str, Any] = {}
    present: tuple[ClauseId, ...] = ()
    fallback: Name | None = None
    en: English
    ja: Japanese


class Clause(Model):
    """One file of `clause_library/<family>/`."""

    id: ClauseId
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    kind: Literal["article", "preamble", "closing"] = "article"
    title: Bilingual
    parameters: dict[Name, Parameter] = {}
    text: tuple[ClauseParagraph, ...] = Field(min_length=1)
    schedule: ClauseSchedule | None = None
    consistent: tuple[Consistency, ...] = ()
    sums: tuple[Sum, ...] = ()
    summary_ja: Japanese
    key: tuple[Name, ...] = ()
    fallbacks: tuple[Fallback, ...] = ()
    limits: tuple[Limit, ...] = ()
    negotiation: Negotiation | None = None
    requires: tuple[ClauseId, ...] = ()
    conflicts: tuple[ClauseId, ...] = ()
    legal_basis: tuple[LegalBasis, ...] = ()
    verify: tuple[Verify, ...] = ()
    confirm: tuple[Confirm, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    reviewed: tuple[Review, ...] = ()
    examples: tuple[Example, ...] = Field(min_length=1)

    @property
    def file(self) -> str:
        """Where it stands in a library's folder: `price/payment.yaml`."""
        return f"{self.id.replace('.', '/')}.yaml"

    def fallback(self, fallback_id: str | None) -> Fallback | None:
        """The fallback of that id; None for the clause's own wording."""
        return next((fallback for fallback in self.fallbacks if fallback.id == fallback_id), None)

    def wording(self, fallback: Fallback | None) -> tuple[ClauseParagraph, ...]:
        """The paragraphs under `fallback`, or its own."""
        return self.text if fallback is None else fallback.wording(self.text)

    def summary(self, fallback: Fallback | None) -> str:
        """The Japanese summary under `fallback`, or its own."""
        return self.summary_ja if fallback is None or fallback.summary_ja is None else fallback.summary_ja
