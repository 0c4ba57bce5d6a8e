"""The summaries of all articles on sheets of their own at the end, for those who want the contract itself without boxes."""

from clausekit.builder.write_article import summary_box
from clausekit.builder.write_pieces import Printing
from clausekit.model.contract import Contract
from clausekit.word.elements import Element, paragraph
from clausekit.word.page_layout import Sheet
from clausekit.word.runs import runs


def write_annex(contract: Contract, printing: Printing) -> Sheet:
    """Every summary under the name of its article, after a head which says that none of it binds."""
    parts = [part for part in contract.parts if part.summary_ja]
    boxes = [each for part in parts for each in summary_box(part, printing)]
    return Sheet((*_head(contract), *boxes))


def _head(contract: Contract) -> list[Element]:
    note = [
        *runs("この要約は参考のために付したものであり、契約の一部ではなく、その解釈に用いない。", "ja"),
        *runs(" These summaries are for reference; they are not part of the contract and do not interpret it.", "en"),
    ]
    title = [*runs(f"{contract.title.ja}　要約（参考）", "ja"), *runs(" Summary for reference", "en")]
    return [paragraph("AnnexHeading", title), paragraph("ReferenceNote", note)]
