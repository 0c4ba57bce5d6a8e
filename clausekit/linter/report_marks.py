"""Report → the lines of the text report that speak of what is not listed in it: marked findings, words passed over, plugins."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from clausekit.linter.report_text import Line
from clausekit.model.base import Language
from clausekit.model.configuration import Suppression
from clausekit.model.finding import PassedOver, Report


def marks_lines(report: Report, language: Language) -> Iterator[Line]:
    """How many findings are suppressed or were there before, which configuration was obeyed and whose rules spoke.

    Nothing if there is nothing to say.
    """
    suppressed = sum(finding.suppressed is not None for finding in report.findings)
    known = sum(f.suppressed is None and f.baseline == "unchanged" for f in report.findings)
    if suppressed:
        told = f"{suppressed} suppressed with a reason" if language == "en" else f"理由を付して抑止: {suppressed}件"
        yield Line(told, "head")
    if known:
        told = f"{known} unchanged since the baseline" if language == "en" else f"基準から変わらない指摘: {known}件"
        yield Line(told, "head")
    for configuration in dict.fromkeys(result.configuration for result in report.files if result.configuration):
        yield Line(f"{'configuration' if language == 'en' else '設定'}: {configuration}", "head")
    for plugin in report.plugins:
        label = "rules of another package" if language == "en" else "外部のルール"
        yield Line(f"{label}: {plugin.name} {plugin.version} ({', '.join(plugin.rules)})", "head")


def passed_over_lines(words: Iterable[PassedOver], language: Language) -> Iterator[Line]:
    """Each word that was looked at and not warned of, with the reason, by file."""
    for file, found in groupby(words, key=lambda word: word.file):
        yield Line("")
        head = "Looked at and not warned of" if language == "en" else "確認したが警告しなかった語"
        yield Line(f"{head}: {file}", "article")
        yield from (Line(f"  {_passed_over(word, language)}") for word in found)


def unused_lines(unused: Iterable[tuple[str, Suppression]], language: Language) -> Iterator[Line]:
    """Suppressions that covered nothing, each with the file it stands in."""
    for file, each in unused:
        where = f"{each.rule} {each.clause} {each.text}".strip()
        told = (
            f"{file}: the suppression “{where}” covers nothing; its text was mended, or the clause has another number"
            if language == "en"
            else f"{file}: 抑止「{where}」に該当する指摘がありません。修正済みか、条番号が変わっています"
        )
        yield Line(told, "head")


def _passed_over(word: PassedOver, language: Language) -> str:
    place = word.place.clause or f"{word.place.part} {word.place.paragraph}"
    quoted = f"「{word.text}」" if word.language == "ja" else f"“{word.text}”"
    shown = "" if word.severity is None else " (info)" if language == "en" else "（参考）"
    return f"{word.rule} [{place}] {quoted}{shown}: {word.reason.in_language(language)}"
