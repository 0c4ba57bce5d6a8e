"""The measure that is proposed fits what the vague word is about: thirty sentences in each language."""

import pytest
from docx import Document

from clausekit.linter.lint import lint
from clausekit.model.finding import Finding

ENGLISH = [
    ("A slight difference in colour between lots is permitted.", "slight", "colour-difference"),
    ("Minor deviations of shade from the master sample are no defect.", "minor", "colour-difference"),
    ("The gloss of the lacquer shall be sufficient.", "sufficient", "gloss"),
    ("The finish of the housing shall be of high quality.", "high quality", "surface-roughness"),
    ("The bore shall have an adequate diameter.", "adequate", "dimension-tolerance"),
    ("Minor scratches on the front panel do not entitle the Buyer to reject.", "minor", "appearance-defects"),
    ("The coating thickness shall be adequate.", "adequate", "coating-thickness"),
    ("The hardness of the pin shall be appropriate.", "appropriate", "hardness"),
    ("The noise of the fan shall be reasonable.", "reasonable", "noise-level"),
    ("The Seller shall pack the goods in suitable packaging.", "suitable", "packaging-test"),
    ("The quantity delivered may differ slightly from the quantity ordered.", "slightly", "quantity-tolerance"),
    ("The Supplier shall deliver the goods as soon as possible.", "as soon as possible", "delivery-window"),
    ("The Supplier shall notify the Buyer promptly of a stoppage.", "promptly", "notice-days"),
    ("The Distributor shall answer inquiries promptly.", "promptly", "response-hours"),
    ("The Supplier shall use its best efforts to obtain the permit.", "best efforts", "effort-acts"),
    ("The parties shall hold meetings regularly.", "regularly", "frequency-interval"),
    ("The Distributor shall provide sales reports periodically.", "periodically", "report-interval"),
    ("The Supplier shall maintain adequate insurance.", "adequate", "insurance-amount"),
    ("The moisture of the wood shall be appropriate.", "appropriate", "moisture-content"),
    ("The weight of a box may vary slightly.", "slightly", "net-mass"),
    ("The Receiving Party shall take adequate security measures.", "adequate security", "security-controls"),
    ("The price of a licence shall be mutually agreed.", "mutually agreed", "fallback-procedure"),
    ("The Buyer may reject a design in its sole discretion.", "sole discretion", "named-criteria"),
    ("The Supplier shall follow industry standards.", "industry standards", "named-standard"),
    ("The Supplier shall in principle make the goods in Japan.", "in principle", "named-exceptions"),
    ("Where necessary, the Supplier shall replace the filter.", "where necessary", "condition-trigger"),
    ("The Supplier shall keep several spare parts in stock.", "several", "spare-parts"),
    ("The wear of the bearing shall be minor.", "minor", "durability-cycles"),
    ("The Supplier shall offer an equivalent material.", "equivalent", "equivalence"),
    ("The goods shall be kept in an adequate warehouse.", "adequate", "storage-condition"),
]
JAPANESE = [
    ("ロット間の若干の色調の差異は許容する。", "若干の", "colour-difference"),
    ("色むらは軽微なものに限り認める。", "軽微な", "colour-difference"),
    ("塗膜の光沢は十分なものとする。", "十分な", "gloss"),
    ("表面の仕上げは良好なものとする。", "良好な", "surface-roughness"),
    ("軸の外径は適切な値とする。", "適切な", "dimension-tolerance"),
    ("前面の軽微な傷は合格とする。", "軽微な", "appearance-defects"),
    ("めっきの膜厚は十分なものとする。", "十分な", "coating-thickness"),
    ("ピンの硬さは適切なものとする。", "適切な", "hardness"),
    ("ファンの騒音は著しいものであってはならない。", "著しい", "noise-level"),
    ("売主は、適切な梱包を施さなければならない。", "適切な", "packaging-test"),
    ("納入数量は、注文数量と若干の差があってもよい。", "若干の", "quantity-tolerance"),
    ("売主は、本製品を速やかに納入する。", "速やかに", "delivery-window"),
    ("売主は、事故の発生を速やかに買主に通知する。", "速やかに", "notice-days"),
    ("売主は、買主の照会に速やかに対応する。", "速やかに", "response-hours"),
    ("売主は、許可の取得に最大限の努力をする。", "最大限の努力", "effort-acts"),
    ("両当事者は、定期的に会合を開く。", "定期的に", "frequency-interval"),
    ("販売店は、定期的に販売状況を報告する。", "定期的に", "report-interval"),
    ("売主は、十分な額の保険を付保する。", "十分な", "insurance-amount"),
    ("木材の含水率は適切なものとする。", "適切な", "moisture-content"),
    ("1箱の質量には若干の差があってもよい。", "若干の", "net-mass"),
    ("受領者は、十分な安全管理措置を講じる。", "十分な", "security-controls"),
    ("許諾の対価は、別途協議の上定める。", "別途協議の上", "fallback-procedure"),
    ("買主は、その裁量により見本を不合格とすることができる。", "裁量により", "named-criteria"),
    ("売主は、業界標準に従って製造する。", "業界標準", "named-standard"),
    ("売主は、原則として国内で製造する。", "原則として", "named-exceptions"),
    ("売主は、必要に応じてフィルターを交換する。", "必要に応じて", "condition-trigger"),
    ("売主は、一定量の予備品を保管する。", "一定量の", "spare-parts"),
    ("軸受の摩耗は軽微なものとする。", "軽微な", "durability-cycles"),
    ("売主は、同等の材料を提案する。", "同等の", "equivalence"),
    ("本製品は、適切な倉庫に保管する。", "適切な", "storage-condition"),
]


@pytest.fixture(scope="module")
def findings(glossary, tmp_path_factory) -> tuple[Finding, ...]:
    document = Document()
    for sentence, _, _ in (*ENGLISH, *JAPANESE):
        document.add_paragraph(sentence)
    path = tmp_path_factory.mktemp("sentences") / "sentences.docx"
    document.save(str(path))
    return lint(path, glossary=glossary).findings


@pytest.mark.parametrize(("sentence", "word", "measure"), [*ENGLISH, *JAPANESE])
def test_the_measure_fits_the_characteristic(findings, sentence, word, measure):
    (finding,) = [f for f in findings if f.sentence == sentence and word in f.text.lower()]
    assert finding.suggestions[0].measure == measure
