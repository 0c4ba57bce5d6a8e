"""Report → how often each rule speaks: the rule-quality table, by severity and per so much text of each language."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from clausekit.errors import Said
from clausekit.linter.excerpt import columns
from clausekit.linter.report_text import Line
from clausekit.linter.rule import Rule
from clausekit.model.base import Language
from clausekit.model.finding import Finding, Report

PER_JA: Final = 10_000  # characters
PER_EN: Final = 5_000  # words
_HEAD: Final = (
    Said("rule", "ルール"),
    Said("error", "エラー"),
    Said("warning", "警告"),
    Said("info", "参考"),
    Said("per 10,000 ja", "和文1万字当たり"),
    Said("per 5,000 en", "英文5千語当たり"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One rule's hits by severity, and its errors and warnings per 10,000 Japanese characters and 5,000 English words.

    The two are None where there was no text of that language.
    """

    rule: str
    name: str
    error: int
    warning: int
    info: int
    per_ja: float | None
    per_en: float | None


@dataclass(frozen=True, slots=True)
class Statistics:
    """The table and what it rests on; `total` is its last row."""

    files: int
    japanese: int
    english: int
    rows: tuple[Row, ...]
    total: Row


def statistics(report: Report, rules: Iterable[Rule]) -> Statistics:
    """How often each rule speaks in what was read."""
    japanese, english = sum(f.japanese for f in report.files), sum(f.english for f in report.files)
    found: dict[str, list[Finding]] = {}
    for finding in report.findings:
        found.setdefault(finding.rule, []).append(finding)
    rows = tuple(_row(rule.code, rule.name, found.get(rule.code, []), japanese, english) for rule in rules)
    read = sum(file.error is None for file in report.files)
    return Statistics(read, japanese, english, rows, _row("", "", report.findings, japanese, english))


def statistics_lines(told: Statistics, language: Language) -> Iterator[Line]:
    """The table as lines for a terminal."""
    yield Line(_basis(told, language), "head")
    yield Line("")
    total = "total" if language == "en" else "合計"
    head = [said.ja if language == "ja" else said.en for said in _HEAD]
    table = [head, *(_cells(row, f"{row.rule} {row.name}") for row in told.rows), _cells(told.total, total)]
    widths = [max(columns(row[i]) for row in table) for i in range(len(head))]
    for number, row in enumerate(table):
        yield Line(_aligned(row, widths), "article" if number in (0, len(table) - 1) else "")


def statistics_json(told: Statistics) -> str:
    """The table as JSON text."""
    return json.dumps(asdict(told), ensure_ascii=False, indent=1)


def _row(code: str, name: str, findings: Sequence[Finding], japanese: int, english: int) -> Row:
    counts: Mapping[str, int] = Counter(finding.severity for finding in findings)
    weighty = [finding.language for finding in findings if finding.severity != "info"]
    per_ja = _rate(weighty.count("ja"), japanese, PER_JA)
    per_en = _rate(weighty.count("en"), english, PER_EN)
    return Row(code, name, counts["error"], counts["warning"], counts["info"], per_ja, per_en)


def _rate(hits: int, text: int, per: int) -> float | None:
    return round(hits * per / text, 2) if text else None


def _basis(told: Statistics, language: Language) -> str:
    if language == "ja":
        read = f"{told.files}ファイル、和文{told.japanese:,}字、英文{told.english:,}語"
        return f"{read}（右の2列: エラーと警告の頻度）"
    read = f"{told.files} files, {told.japanese:,} characters of Japanese, {told.english:,} words of English"
    return f"{read} (last two columns: errors and warnings per so much text)"


def _cells(row: Row, label: str) -> list[str]:
    rates = ("–" if rate is None else f"{rate:.2f}" for rate in (row.per_ja, row.per_en))
    return [label, str(row.error), str(row.warning), str(row.info), *rates]


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (" " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join([row[0] + first, *(blank + cell for blank, cell in zip(others, row[1:], strict=True))])
