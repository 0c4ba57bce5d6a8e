"""Questions at the terminal: one after the other, each answer checked at once and asked again with the reason."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .console import Language

if TYPE_CHECKING:
    from clausekit.asking.check_answers import Wrong
    from clausekit.asking.question import Question
    from clausekit.asking.questions import Asking
    from clausekit.text.yaml_source import Path_

Answers = dict["Path_", Any]


def ask_all(asking: "Asking", output: Path, lang: Language, *, everything: bool) -> str:
    """The text of the deal file, once everything is answered; answers are kept beside `output` until then."""
    from clausekit.asking.answers import kept, place_of_answers  # noqa: PLC0415  heavy
    from clausekit.asking.write_deal import write_deal  # noqa: PLC0415

    answers = kept(asking, output)
    _greet(asking, bool(answers), lang)
    try:
        answers = _interview(asking, answers, output, lang, everything=everything)
    except click.Abort:
        if answers or place_of_answers(output).exists():
            place = place_of_answers(output)
            click.echo(
                f"\nInterrupted. The answers are in {place}; the same command goes on from there."
                if lang == "en"
                else f"\n中断しました。回答は {place} に保存しました。同じコマンドで再開できます。",
                err=True,
            )
        click.get_current_context().exit(1)
    return write_deal(asking, answers)


def _greet(asking: "Asking", resumed: bool, lang: Language) -> None:
    title = asking.agreement.title.in_language(lang).replace("\n", " ")
    click.echo(
        f"{title}. Enter takes what stands in [ ]; ? explains; Ctrl-C interrupts."
        if lang == "en"
        else f"{title}　Enterで［ ］内の提案を採用、? で説明、Ctrl-C で中断します。"
    )
    if resumed:
        click.echo("Going on where you stopped." if lang == "en" else "前回の続きから再開します。")


def _interview(asking: "Asking", answers: Answers, output: Path, lang: Language, *, everything: bool) -> Answers:
    from clausekit.asking.answers import keep, without  # noqa: PLC0415
    from clausekit.asking.check_answers import wrong_in_deal  # noqa: PLC0415
    from clausekit.asking.questions import next_question  # noqa: PLC0415

    again: set[Path_] = set()
    group = ""
    while True:
        question = next_question(asking, answers, everything=everything, again=again)
        if question is None:
            wrong = wrong_in_deal(asking, answers)
            if not wrong:
                _say_rest(asking, answers, lang)
                return answers
        else:
            group = _head(question, group, lang)
            answers[question.path] = _answer(asking, question, lang)
            wrong = _wrong_now(asking, answers, question)
        again |= _say_again(wrong, lang)
        answers = without(answers, tuple(path for each in wrong for path in each.paths))
        keep(asking, answers, output)


def _say_rest(asking: "Asking", answers: Answers, lang: Language) -> None:
    from clausekit.asking.questions import questions  # noqa: PLC0415

    rest = sum(
        q.path[0] == "values" and q.path not in answers and not q.kind.optional for q in questions(asking, answers)
    )
    click.echo(
        f"\n{rest} further values are as proposed: they stand in the file; --all asks for each."
        if lang == "en"
        else f"\n他の{rest}項目は提案どおりとしました。ファイルに記載してあり、--all で順に質問します。"
    )


def _wrong_now(asking: "Asking", answers: Answers, question: "Question") -> "list[Wrong]":
    """What the last answer brought out; only once no other question of the same article is open."""
    from clausekit.asking.check_answers import wrong_in_clause  # noqa: PLC0415

    return wrong_in_clause(asking, answers, str(question.path[1])) if question.path[0] == "values" else []


def _say_again(wrong: "list[Wrong]", lang: Language) -> "set[Path_]":
    """Say what is wrong, and give what to ask again. Where no question concerns it, asking again would never end."""
    for each in wrong:
        click.secho("  ! " + (each.said.ja if lang == "ja" else each.said.en), fg="red")
    if wrong and not any(each.paths for each in wrong):
        click.get_current_context().exit(2)
    return {path for each in wrong for path in each.paths}


def _head(question: "Question", before: str, lang: Language) -> str:
    if question.group.key != before:
        click.secho(f"\n— {question.group.title.in_language(lang)} —", bold=True)
    return question.group.key


def _answer(asking: "Asking", question: "Question", lang: Language) -> Any:
    """What a deal file would say; None where what is proposed was taken."""
    from clausekit.asking.question import faults_of_answer  # noqa: PLC0415

    _explain(asking, question, lang, full=False)
    while True:
        raw, faults = _typed(asking, question, lang)
        if raw == "?":
            _explain(asking, question, lang, full=True)
            continue
        faults = faults or faults_of_answer(question, raw)
        if not faults:
            return raw
        for fault in faults:
            click.secho("  ! " + (fault.said.ja if lang == "ja" else fault.said.en), fg="red")


def _typed(asking: "Asking", question: "Question", lang: Language) -> tuple[Any, list[Any]]:
    """What was typed, read; a text is typed in each language, the second one until it is there."""
    from clausekit.asking.shown import shown  # noqa: PLC0415
    from clausekit.asking.typed import raw_of  # noqa: PLC0415
    from clausekit.text.read_value import ValueFault  # noqa: PLC0415

    proposed = shown(question.kind, question.kind.default, asking.roles)
    parts: dict[str, Any] = {}
    for language in question.languages:
        default = proposed.in_language(language or lang).replace("\n", " ")
        text = _line(language, default)
        while not text and parts.get("en") and not default:
            text = _line(language, default)
        if text in ("?", "？"):
            return "?", []
        try:
            parts[language or ""] = raw_of(question.kind, text, asking.roles)
        except ValueFault as fault:
            return None, [fault]
    return _joined(parts, question), []


def _line(language: str | None, default: str) -> str:
    name = {"en": "English", "ja": "日本語"}.get(language or "", ">")
    text: str = click.prompt(f"  {name}{f' [{default}]' if default else ''}", "", show_default=False, prompt_suffix=" ")
    return text.strip()


def _joined(parts: dict[str, Any], question: "Question") -> Any:
    """One raw value of the parts; a part that was left open is as proposed."""
    if "" in parts:
        return parts[""]
    if not any(parts.values()):
        return None
    default = question.kind.default or {}
    return {language: text or default.get(language, "") for language, text in parts.items()}


def _explain(asking: "Asking", question: "Question", lang: Language, *, full: bool) -> None:
    from clausekit.asking.shown import explained, options_of  # noqa: PLC0415

    if not full:
        may = (" (may stay open)" if lang == "en" else "（空欄可）") if question.kind.optional else ""
        click.echo(f"\n{question.kind.label.in_language(lang)}{may}")
    for line in explained(question, lang, full=full):
        click.secho(f"  {line}", dim=True)
    for number, label in enumerate(options_of(question.kind, asking.roles), 1):
        click.echo(f"  {number}  {label.in_language(lang)}")
