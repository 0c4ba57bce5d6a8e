"""`clausekit glossary list|show|search|check`: terms in both languages, and the proof of vague entries."""

from pathlib import Path

import click

from .console import Language, language_option
from .library_options import glossary_of, library_option

_FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.group("glossary")
def command() -> None:
    """The glossary: terms in both languages with what to avoid, and the words that lint finds.

    用語集の一覧、表示、検索及び検査を行います。
    """


@command.command("list")
@_FORMAT
@library_option
@language_option
def list_(form: str, overlay: Path | None, lang: Language) -> None:
    """List all terms, and count them."""
    from clausekit.catalogue.terms import term_lines, terms_json  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    terms = glossary_of(overlay).terms
    print_json(terms_json(terms)) if form == "json" else print_lines(term_lines(terms, lang))


@command.command("show")
@click.argument("name")
@_FORMAT
@library_option
@language_option
def show(name: str, form: str, overlay: Path | None, lang: Language) -> None:
    """Show the term NAME (English, Japanese or id): reading, note, other renderings, what not to write."""
    from clausekit.catalogue.terms import find_term, term_page, terms_json  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    term = find_term(glossary_of(overlay).terms, name)
    print_json(terms_json([term])) if form == "json" else print_lines(term_page(term, lang))


@command.command("search")
@click.argument("words", nargs=-1, required=True)
@_FORMAT
@library_option
@language_option
def search(words: tuple[str, ...], form: str, overlay: Path | None, lang: Language) -> None:
    """Find the terms in which all WORDS stand, also among the words to avoid. Exit status 1 if there is none."""
    from clausekit.catalogue.terms import search_terms, term_lines, terms_json  # noqa: PLC0415  heavy

    from .lines import print_json, print_lines  # noqa: PLC0415

    found = search_terms(glossary_of(overlay).terms, " ".join(words))
    print_json(terms_json(found)) if form == "json" else print_lines(term_lines(found, lang))
    click.get_current_context().exit(0 if found else 1)


@command.command("check")
@library_option
@language_option
def check(overlay: Path | None, lang: Language) -> None:
    """Prove that each vague entry finds its own sentences and leaves its near-misses alone. Exit status 1 if not."""
    from clausekit.proofs.glossary import check_glossary  # noqa: PLC0415  heavy

    glossary = glossary_of(overlay)
    problems = list(check_glossary(glossary))
    for problem in problems:
        click.echo(problem.in_language(lang))
    entries, terms = len(glossary.vague), len(glossary.terms)
    click.echo(
        f"{terms} terms, {entries} vague entries, {len(problems)} to mend"
        if lang == "en"
        else f"用語{terms}語、曖昧語{entries}件、要修正{len(problems)}件"
    )
    click.get_current_context().exit(1 if problems else 0)
