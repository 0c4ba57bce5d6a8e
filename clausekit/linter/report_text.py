"""Report → text for people, grouped by file and article, in the language they read, suggestions in both."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from clausekit.linter.excerpt import excerpt
from clausekit.linter.report_words import NOT_ADVICE, NOT_CHECKED, SEVERITY_NAMES, say
from clausekit.model.base import Language
from clausekit.model.finding import SEVERITIES, FileResult, Finding, Report

_NO_CLAUSE: Final = {"en": "without a number", "ja": "条番号なし"}
_ARTICLE_JA = re.compile(r"^.*?第[^条]+条(?:の[0-9一二三四五六七八九十]+)?")
_ARTICLE_EN = re.compile(r"^[^.(（\s]+(?:\s+[0-9IVXLC]+)?")
_ONE_LINE: Final = "V107"  # open lists: many in one article say the same


class Line(NamedTuple):
    """A line and what it is, so that a terminal can colour it."""

    text: str
    kind: str = ""


def to_text(report: Report, language: Language) -> str:
    """The report as plain text."""
    return "\n".join(line.text for line in lines(report, language)) + "\n"


def lines(report: Report, language: Language) -> Iterator[Line]:
    """The report line by line."""
    yield Line(say(NOT_ADVICE, language), "head")
    by_file = {file: list(found) for file, found in groupby(report.findings, key=lambda f: f.file)}
    for result in report.files:
        if result.error is None:
            yield Line("")
            yield Line(_file_title(result, language), "file")
            yield from _articles(by_file.get(result.file, []), language)
    yield Line("")
    yield Line(_count(report, language), "head")


def _file_title(result: FileResult, language: Language) -> str:
    if not result.not_checked:
        return result.file
    return (
        f"{result.file} ({say(NOT_CHECKED, language)}: {', '.join(say(each, language) for each in result.not_checked)})"
    )


def _articles(findings: Iterable[Finding], language: Language) -> Iterator[Line]:
    for article, found in groupby(findings, key=_article):
        together = list(found)
        yield Line("")
        yield Line(f"  {article or _NO_CLAUSE[language]}", "article")
        open_lists = [f for f in together if f.rule == _ONE_LINE] if article else []
        if len(open_lists) > 1:
            yield from _one_line(open_lists, language)
            together = [f for f in together if f.rule != _ONE_LINE]
        for finding in together:
            yield from _finding(finding, language)


def _article(finding: Finding) -> str | None:
    clause = finding.place.clause
    if clause is None:
        return None
    found = _ARTICLE_JA.match(clause) or _ARTICLE_EN.match(clause)
    article = found.group() if found else clause
    return f"Article {article}" if article.isdecimal() else article


def _one_line(findings: list[Finding], language: Language) -> Iterator[Line]:
    first = min(findings, key=lambda f: SEVERITIES.index(f.severity))
    words = dict.fromkeys(f"「{f.text}」" if f.language == "ja" else f"“{f.text}”" for f in findings)
    joined = ("" if language == "ja" else ", ").join(words)
    number = f"{len(findings)} places" if language == "en" else f"{len(findings)}か所"
    yield Line(f"    {_label(first, language)}: {joined} ({number})", first.severity)
    yield from _suggestions(first)


def _finding(finding: Finding, language: Language) -> Iterator[Line]:
    line, carets = excerpt(finding)
    place = finding.place.clause or f"{finding.place.part} {finding.place.paragraph}"
    also = f" (+ {', '.join(finding.also)})" if finding.also else ""
    yield Line(f"    {_label(finding, language)} [{place}]{also}", finding.severity)
    yield Line(f"      {line}")
    yield Line(f"      {carets}", finding.severity)
    yield Line(f"      {finding.message.in_language(language)}")
    yield from _suggestions(finding)


def _label(finding: Finding, language: Language) -> str:
    return f"{finding.rule} {finding.name} {say(SEVERITY_NAMES[finding.severity], language)}"


def _suggestions(finding: Finding) -> Iterator[Line]:
    for suggestion in finding.suggestions:
        mark = "?" if suggestion.question else "→"
        yield Line(f"      {mark} EN: {suggestion.en}", "suggestion")
        yield Line(f"      {mark} JA: {suggestion.ja}", "suggestion")


def _count(report: Report, language: Language) -> str:
    numbers = {s: sum(f.severity == s for f in report.findings) for s in SEVERITIES}
    counted = ", ".join(f"{say(SEVERITY_NAMES[s], language)} {n}" for s, n in numbers.items() if n)
    return counted or ("no findings" if language == "en" else "指摘はありません")
