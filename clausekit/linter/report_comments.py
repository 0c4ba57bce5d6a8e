"""Report → a copy of the draft with each finding as a Word comment on the very words."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, cast

from clausekit.errors import ClausekitError, Said, UnreadableFile
from clausekit.linter.excerpt import excerpt
from clausekit.model.base import LANGUAGES, Language
from clausekit.model.document import View
from clausekit.model.finding import FileResult, Finding, Report
from clausekit.word.comment_mark import mark
from clausekit.word.comment_part import Comment
from clausekit.word.comment_place import Anchors, Elsewhere
from clausekit.word.comment_threads import read_comments
from clausekit.word.comments import commented
from clausekit.word.door import open_package
from clausekit.word.repack import repack

# where Word allows no comment, it stands beside the place and names it
_WHERE: Final[Mapping[Elsewhere, Said]] = {
    "header": Said("In a header ({part}): “{line}”", "ヘッダー（{part}）の「{line}」について"),
    "footer": Said("In a footer ({part}): “{line}”", "フッター（{part}）の「{line}」について"),
    "footnote": Said("In a footnote: “{line}”", "脚注の「{line}」について"),
    "endnote": Said("In an endnote: “{line}”", "文末脚注の「{line}」について"),
    "text box": Said("In the text box here: “{line}”", "ここのテキストボックスの「{line}」について"),
}


def with_comments(path: str | os.PathLike[str], report: Report, *, lang: Language) -> bytes:
    """The .docx at `path` with every finding of the report as a comment, in both languages, `lang` first.

    Only the text's marks, the comments and what makes them known change; every other part is copied byte for byte. A
    finding that stands there as a comment already is not said twice. Raises ClausekitError if the report is not about
    this file, or the file no longer says what it did when it was linted.
    """
    result = _result(path, report)
    if result.error:
        raise UnreadableFile(result.file, result.error)
    package = open_package(Path(path))
    anchors = Anchors(package, cast("View", result.view))
    comments = {
        mark(each.rule, each.fingerprint): _comment(each, anchors, lang)
        for each in report.findings
        if each.file == result.file
    }
    said = {each.mark for each in read_comments(package)}
    return repack(package, commented(package, [each for own, each in comments.items() if own not in said]))


def _result(path: str | os.PathLike[str], report: Report) -> FileResult:
    own = os.path.realpath(path)
    for result in report.files:
        if os.path.realpath(result.file) == own:
            return result
    raise ClausekitError(
        Said(
            f"{os.fspath(path)}: this report is not about this file; lint it first",
            f"{os.fspath(path)}: このレポートはこのファイルのものではありません。先に lint を実行してください",
        )
    )


def _comment(finding: Finding, anchors: Anchors, lang: Language) -> Comment:
    anchor = anchors.at(finding.place, finding.text)
    if anchor is None:
        raise ClausekitError(_changed(finding))
    return Comment(anchor, tuple(_lines(finding, anchor.elsewhere, lang)))


def _changed(finding: Finding) -> Said:
    file, place = finding.file, finding.place.clause or f"{finding.place.part} {finding.place.paragraph}"
    return Said(
        f"{file}: changed since it was linted ({place} no longer says “{finding.text}”); lint it again",
        f"{file}: 検査の後に変更されています（{place}に「{finding.text}」がありません）。もう一度 lint を実行してください",
    )


def _lines(finding: Finding, elsewhere: Elsewhere, lang: Language) -> Iterator[tuple[str, Language]]:
    also = f" (+ {', '.join(finding.also)})" if finding.also else ""
    yield f"{finding.rule} {finding.name}{also}", "en"
    if elsewhere:
        said = _WHERE[elsewhere].ja if lang == "ja" else _WHERE[elsewhere].en
        yield said.format(part=finding.place.part, line=excerpt(finding)[0].strip()), lang
    for language in (lang, *(each for each in LANGUAGES if each != lang)):
        yield finding.message.in_language(language), language
        for suggestion in finding.suggestions:
            words = suggestion.ja if language == "ja" else suggestion.en
            yield f"{'?' if suggestion.question else '→'} {words}", language
    yield mark(finding.rule, finding.fingerprint), "en"
