"""`clausekit clauses list|show|search|check|accept`: the clause library."""

from datetime import date
from pathlib import Path

import click

from .console import Language, language_option
from .library_options import glossary_of, library_of, library_option

_FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.group("clauses")
def command() -> None:
    """The clauses of the library: list, read, search and check them.

    条項ライブラリの一覧、表示、検索及び検査を行います。
    """


@command.command("list")
@click.option("--agreement", help="Only the clauses of this agreement.")
@_FORMAT
@library_option
@language_option
def list_(agreement: str | None, form: str, overlay: Path | None, lang: Language) -> None:
    """List the clauses by family, with the agreements that have them, and count them."""
    from clausekit.catalogue.clause_list import clauses_json, list_lines  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    library = library_of(overlay, lang)
    slots = library.agreement(agreement).clauses if agreement else ()
    clauses = [library.clauses[slot.clause] for slot in slots] if agreement else list(library.clauses.values())
    if form == "json":
        print_json(clauses_json(clauses, library))
    else:
        print_lines(list_lines(clauses, library, lang))


@command.command("show")
@click.argument("clause_id")
@_FORMAT
@library_option
@language_option
def show(clause_id: str, form: str, overlay: Path | None, lang: Language) -> None:
    """Show the clause CLAUSE_ID (price.payment) whole: texts, values, fallbacks, limits, talking points, sources."""
    from clausekit.catalogue.clause_page import page  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    library, glossary = library_of(overlay, lang), glossary_of(overlay)
    clause = library.clause(clause_id)
    terms = glossary.terms_by_name
    print_json(clause.model_dump_json(indent=1)) if form == "json" else print_lines(page(clause, library, terms, lang))


@command.command("search")
@click.argument("words", nargs=-1, required=True)
@_FORMAT
@library_option
@language_option
def search_(words: tuple[str, ...], form: str, overlay: Path | None, lang: Language) -> None:
    """Find the clauses in which all WORDS stand, in either language. Exit status 1 if there is none."""
    from clausekit.catalogue.clause_list import clauses_json, list_lines, search  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    library = library_of(overlay, lang)
    found = search(library, " ".join(words))
    print_json(clauses_json(found, library)) if form == "json" else print_lines(list_lines(found, library, lang))
    click.get_current_context().exit(0 if found else 1)


@command.command("check")
@library_option
@language_option
def check(overlay: Path | None, lang: Language) -> None:
    """Check that both languages agree, summaries are whole, references hold, words are measurable. Exit status 1 if not.

    With --library, the clauses in that folder are checked, as they stand over the shipped ones.
    """
    from clausekit.proofs.check import check_library  # noqa: PLC0415  heavy

    library, glossary = library_of(overlay, lang), glossary_of(overlay)
    problems = check_library(library, glossary)
    for problem in problems:
        click.echo(problem.in_language(lang))
    clauses = len(library.own or library.clauses)
    click.echo(
        f"{clauses} clauses, {len(problems)} to mend" if lang == "en" else f"{clauses}件を検査、要修正{len(problems)}件"
    )
    click.get_current_context().exit(1 if problems else 0)


@command.command("accept")
@click.argument("clause_ids", nargs=-1, required=True)
@click.option("--by", required=True, help="Who has read it.")
@click.option("--role", type=click.Choice(["author", "translator", "bengoshi"]), required=True)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day; default: today.")
@library_option
@language_option
def accept(
    clause_ids: tuple[str, ...], by: str, role: str, on: date | None, overlay: Path | None, lang: Language
) -> None:
    """Write into the clause files that a person has read both languages as they now stand."""
    from clausekit.library import library_folder  # noqa: PLC0415  heavy
    from clausekit.proofs.accept import accept as accept_clause  # noqa: PLC0415

    library = library_of(overlay, lang)
    for clause_id in clause_ids:
        folder = overlay if overlay and clause_id in library.own else library_folder()
        path = accept_clause(library.clause(clause_id), folder, by, role, (on or date.today()))
        click.echo(f"{path}: {by} ({role})")
