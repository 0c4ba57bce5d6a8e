"""clausekit: bilingual English/Japanese contracts, built from clauses and checked for words nobody can measure.

    import clausekit

    contract = clausekit.build(clausekit.load_deal("deal.yaml"))
    clausekit.save(clausekit.write(contract), "contract.docx")

    report = clausekit.lint("draft.docx")
    for finding in report.findings:
        print(finding.place.clause, finding.text, finding.message.en)

Names are loaded on first use: importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clausekit.builder.build import build
    from clausekit.builder.deal import load_deal
    from clausekit.builder.write import write
    from clausekit.errors import (
        ClausekitError,
        ConfigurationError,
        DealError,
        LibraryError,
        OutputExists,
        UnknownName,
        UnreadableFile,
    )
    from clausekit.glossary import Glossary, load_glossary
    from clausekit.library import Library, load_library
    from clausekit.linter.configuration import find_configuration, load_configuration
    from clausekit.linter.lint import lint
    from clausekit.linter.report_comments import with_comments
    from clausekit.model.contract import Contract
    from clausekit.model.deal import Deal
    from clausekit.model.finding import Finding, Report
    from clausekit.model.transaction import transaction_law
    from clausekit.word.save import save
    from clausekit.word.strip_comments import strip_comments

_HOME = {
    "build": "builder.build",
    "load_deal": "builder.deal",
    "write": "builder.write",
    "ClausekitError": "errors",
    "ConfigurationError": "errors",
    "DealError": "errors",
    "LibraryError": "errors",
    "OutputExists": "errors",
    "UnknownName": "errors",
    "UnreadableFile": "errors",
    "Glossary": "glossary",
    "load_glossary": "glossary",
    "Library": "library",
    "load_library": "library",
    "find_configuration": "linter.configuration",
    "load_configuration": "linter.configuration",
    "lint": "linter.lint",
    "with_comments": "linter.report_comments",
    "Contract": "model.contract",
    "Deal": "model.deal",
    "Finding": "model.finding",
    "Report": "model.finding",
    "transaction_law": "model.transaction",
    "save": "word.save",
    "strip_comments": "word.strip_comments",
}

__all__ = [
    "ClausekitError",
    "ConfigurationError",
    "Contract",
    "Deal",
    "DealError",
    "Finding",
    "Glossary",
    "Library",
    "LibraryError",
    "OutputExists",
    "Report",
    "UnknownName",
    "UnreadableFile",
    "build",
    "find_configuration",
    "lint",
    "load_configuration",
    "load_deal",
    "load_glossary",
    "load_library",
    "save",
    "strip_comments",
    "transaction_law",
    "with_comments",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'clausekit' has no attribute {name!r}")
    value = getattr(import_module(f"clausekit.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
