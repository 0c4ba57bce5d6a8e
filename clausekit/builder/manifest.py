"""What the house keeps of a contract it built, beside the file and never in it: with this the paper is known when it comes back."""

import hashlib
import json
from importlib.metadata import version
from typing import Any, Final

from clausekit.builder.layout import LAYOUTS, LayoutName
from clausekit.model.base import Language
from clausekit.model.contract import Article, Contract, Key, Printed
from clausekit.model.deal import Deal
from clausekit.word.bookmarks import bookmark_name

SCHEMA: Final = "clausekit-manifest/1"


def manifest(contract: Contract, deal: Deal, *, layout: LayoutName = "english") -> str:
    """JSON text: the library's version, the deal, each article's clause, version and fallback, and what each bookmark marks.

    It is confidential: whoever has it can tell which clause and which fallback every paragraph came from.
    """
    told = {
        "schema": SCHEMA,
        "confidential": "Internal. Do not send to the other party. 社外秘。相手方に送付しないこと。",
        "library": version("clausekit"),
        "agreement": deal.agreement,
        "layout": layout,
        "key": contract.secret.hex(),
        "clauses": [_clause(article) for article in contract.parts],
        "paragraphs": _paragraphs(contract, LAYOUTS[layout].languages),
        "deal": deal.model_dump(mode="json", exclude_defaults=True),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def seal_of(manifest_text: str) -> str:
    """The hash that stands in the properties of the Word file: it proves the manifest, and tells nothing of it."""
    return hashlib.sha256(manifest_text.encode()).hexdigest()


def _clause(article: Article) -> dict[str, Any]:
    return {
        "id": article.key,
        "version": article.version,
        "fallback": article.fallback,
        "article": article.number.article,
    }


def _paragraphs(contract: Contract, languages: tuple[Language, ...]) -> dict[str, dict[str, str]]:
    keys = [key for section in contract.sections for key in (section.key, *_keys(section.paragraphs))]
    return {
        bookmark_name(contract.secret, key, language): {"key": key, "language": language}
        for language in languages
        for key in keys
    }


def _keys(paragraphs: tuple[Printed, ...]) -> list[Key]:
    return [key for each in paragraphs for key in (each.key, *_keys(each.items))]
