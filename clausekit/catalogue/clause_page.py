"""One clause whole, as it is read before it is chosen: both texts, values, fallbacks, limits, talking points, sources."""

from collections.abc import Iterator, Mapping
from typing import Final

from clausekit.catalogue.clause_list import agreements_of
from clausekit.catalogue.written import Terms, asked, paragraphs, written
from clausekit.errors import Said
from clausekit.library import Library
from clausekit.linter.report_text import Line
from clausekit.linter.report_words import say
from clausekit.model.base import LANGUAGES, Language
from clausekit.model.clause import Clause, Fallback
from clausekit.model.parameter import ChoiceParameter, Parameter

_HEADS: Final = {
    "en": Said("English", "英文"),
    "ja": Said("Japanese", "和文"),
    "summary": Said("Summary", "要約"),
    "schedule": Said("Schedule", "別紙"),
    "parameters": Said("Values", "設定項目"),
    "fallbacks": Said("Fallbacks", "代替案"),
    "limits": Said(
        "Limits (examples; a deal's own are in its playbook)", "限度（例。実際の限度は交渉方針に定めます。）"
    ),
    "negotiation": Said("Talking points", "交渉の要点"),
    "politely": Said("How to raise it politely", "丁寧な切り出し方"),
    "law": Said("Sources of law", "法的根拠"),
    "verify": Said("Not verified yet", "未確認の事項"),
    "confirm": Said("To confirm before signing", "署名前の確認事項"),
    "relations": Said("Needs / excludes", "前提・排他の条項"),
    "reviewed": Said("Read by", "確認者"),
}


def page(clause: Clause, library: Library, terms: Terms, language: Language) -> Iterator[Line]:
    """Everything about `clause`, headings and explanations in `language`, its text in both."""
    yield Line(f"{clause.id} {clause.version}  {clause.title.en} / {clause.title.ja}", "file")
    yield Line("  " + " ".join(agreements_of(clause, library)), "head")
    sections = (
        ("en", paragraphs(clause.text, "en", terms)),
        ("ja", paragraphs(clause.text, "ja", terms)),
        ("schedule", _schedule(clause, terms)),
        ("summary", [f"  {written(line, 'ja', terms)}" for line in clause.summary_ja.splitlines()]),
        ("parameters", [line for name, p in clause.parameters.items() for line in _parameter(name, p, language)]),
        ("fallbacks", [line for fallback in clause.fallbacks for line in _fallback(fallback, terms, language)]),
        ("limits", [f"  {asked(limit.condition, language)}: {limit.reason.in_language(language)}" for limit in clause.limits]),
        *_negotiation(clause, language),
        ("law", [f"  {b.act.in_language(language)} {b.article}: {b.point.in_language(language)} ({b.url}, {b.checked})" for b in clause.legal_basis]),
        ("verify", [f"  {v.fact.in_language(language)} {v.where}".rstrip() for v in clause.verify]),
        ("confirm", [f"  {c.ask.in_language(language)} ({c.who.in_language(language)})" for c in clause.confirm]),
        ("relations", [f"  + {c}" for c in clause.requires] + [f"  − {c}" for c in clause.conflicts]),
        ("reviewed", [f"  {r.language}: {r.by} ({r.role}), {r.on}" for r in clause.reviewed]),
    )  # fmt: skip
    for head, lines in sections:
        yield from _section(head, lines, language)


def _section(head: str, lines: list[str], language: Language) -> Iterator[Line]:
    if lines:
        yield Line("")
        yield Line(say(_HEADS[head], language), "article")
        yield from (Line(line) for line in lines)


def _schedule(clause: Clause, terms: Terms) -> list[str]:
    if clause.schedule is None:
        return []
    title = clause.schedule.title
    return [
        f"  {title.en} / {title.ja}",
        *(line for each in LANGUAGES for line in paragraphs(clause.schedule.text, each, terms)),
    ]


def _parameter(name: str, parameter: Parameter, language: Language) -> Iterator[str]:
    default = "" if parameter.default is None else f" = {parameter.default}"
    yield f"  {name} ({parameter.type}){default}: {parameter.label.in_language(language)}"
    for said in (parameter.help, parameter.why):
        if said:
            yield f"      {said.in_language(language)}"
    if isinstance(parameter, ChoiceParameter):
        yield from (
            f"      · {o.value}: {written(o.label.in_language(language), language, {})}" for o in parameter.options
        )


def _fallback(fallback: Fallback, terms: Terms, language: Language) -> list[str]:
    head = f"  {fallback.id}: {fallback.title.in_language(language)}. {fallback.when.in_language(language)}"
    values = [f"      {name}: {_bounds(bounds)}" for name, bounds in fallback.values.items()]
    changed = (*fallback.text, *fallback.replaces)
    texts = [line for each in LANGUAGES for line in paragraphs(changed, each, terms, "      ")]
    return [head, *values, *texts, *(f"      − {name}" for name in fallback.leaves_out)]


def _bounds(bounds: Mapping[str, object]) -> str:
    """`≥ 10, ≤ 60, = 30 days`: what a fallback sets other than the clause."""
    signs = {"least": "≥", "most": "≤", "default": "="}
    return ", ".join(f"{signs[key]} {bounds[key]}" for key in signs if key in bounds)


def _negotiation(clause: Clause, language: Language) -> list[tuple[str, list[str]]]:
    told = clause.negotiation
    if told is None:
        return []
    points = [
        f"  {told.rationale.in_language(language)}",
        *(f"  · {p.in_language(language)}" for p in told.talking_points),
    ]
    return [("negotiation", points), ("politely", [f"  {line}" for line in told.politely_ja.splitlines()])]
