"""A contract, numbered and filled by hand, that has everything a writer must be able to print."""

from clausekit.model.base import Bilingual
from clausekit.model.contract import (
    Article,
    Contract,
    DefinedTerm,
    Number,
    Pieces,
    Printed,
    PrintedTable,
    Reference,
    Schedule,
    Signatory,
)
from clausekit.model.party import Party


def both(en: str, ja: str) -> Bilingual:
    return Bilingual(en=en, ja=ja)


def text(key: str, number: Number, en: Pieces | str, ja: str = "日本文", **more: object) -> Printed:
    alone = number.paragraph is None and number.item is None
    pieces = (en,) if isinstance(en, str) else en
    return Printed(key, number, more.pop("numbered", not alone), pieces, (ja,), **more)


def article(
    key: str, number: int | None, title: Bilingual, paragraphs: tuple[Printed, ...], *summary: object
) -> Article:
    return Article(key, "1.0.0", None, Number(article=number), title, paragraphs, summary)


TO_DEFINITIONS = Reference("general.definitions", Number(1))
TO_PRODUCTS = Reference("general.definitions#all.products", Number(1, None, 1))
TO_WINDOW = Reference("quality.acceptance#window", Number(2, 1))
TO_LOT = Reference("quality.acceptance#remedies.lot", Number(2, 2, 2))
TO_PAYMENT = Reference("price.payment#due", Number(3))
TO_TOLERANCES = Reference("quality.tolerances#schedule", Number(schedule=1))
TO_SAMPLING = Reference("quality.tolerances#schedule.sampling", Number(paragraph=2, schedule=1))
TO_FAULTY = Reference("quality.tolerances#schedule.sampling.faulty", Number(paragraph=2, item=1, schedule=1))
TO_DRAWINGS = Reference("orders.individual#schedule", Number(schedule=2))

PREAMBLE = article(
    "general.preamble", None, both("Preamble", "前文"),
    (
        text("general.preamble#between", Number(), "This Supply Agreement is made on 20 November 2026 between:", items=(
            text("general.preamble#between.buyer", Number(), "Nordlicht Leuchtenbau GmbH, a company under the laws of Germany, having its registered office at Lindenweg 14, 70173 Stuttgart, Germany (the “Buyer”); and"),
            text("general.preamble#between.supplier", Number(), "Hoshizora Seimitsu Co., Ltd. (株式会社星空精密), a company under the laws of Japan, having its registered office at 3-8-21 Minami-Kamata, Ota-ku, Tokyo, Japan (the “Supplier”)."),
        )),
        text("general.preamble#purpose", Number(), "The Supplier makes precision parts to the Buyer’s drawings. The parties agree as follows."),
    ),
    "買主（ドイツ）と売主（日本）が、精密部品の継続的な供給について締結する契約です。",
)  # fmt: skip

DEFINITIONS = article(
    "general.definitions", 1, both("Definitions", "定義"),
    (
        text("general.definitions#all", Number(1), "In this Agreement:", items=(
            text("general.definitions#all.products", Number(1, None, 1), ("“", DefinedTerm("Products"), "” means the parts listed in an Individual Order and made to the Specification;")),
            text("general.definitions#all.sample", Number(1, None, 2), ("“", DefinedTerm("Limit Sample"), "” (限度見本) means a sample sealed by both parties that shows the limit of what is accepted; and")),
            text("general.definitions#all.day", Number(1, None, 3), ("“", DefinedTerm("Business Day"), "” means a day on which banks are open in both Stuttgart and Tokyo.")),
        )),
    ),
    "この契約で使う言葉の意味を定めています。「営業日」は、シュトゥットガルトと東京の両方で銀行が営業している日をいいます。",
)  # fmt: skip

ACCEPTANCE = article(
    "quality.acceptance", 2, both("Acceptance Inspection and Non-Conformity", "受入検査及び契約不適合"),
    (
        text("quality.acceptance#window", Number(2, 1), ("The Buyer shall inspect the Products against ", TO_TOLERANCES, " within ten (10) Business Days counted from the day after the day of receipt, and shall tell the Supplier the result in writing.")),
        text("quality.acceptance#remedies", Number(2, 2), ("If Products do not conform, the Buyer may require, by a notice given within the period stated in ", TO_WINDOW, ", one of the following at the Supplier’s cost:"), items=(
            text("quality.acceptance#remedies.piece", Number(2, 2, 1), "repair or replacement of the faulty piece within fifteen (15) days counted from the day after the day of the notice;"),
            text("quality.acceptance#remedies.lot", Number(2, 2, 2), ("sorting of the whole lot by the Supplier, where the number of faulty pieces exceeds the acceptance number stated in ", TO_SAMPLING, "; or")),
            text("quality.acceptance#remedies.price", Number(2, 2, 3), "a reduction of the price in proportion to the non-conformity.", items=(
                text("quality.acceptance#remedies.price.how", Number(), "the reduction is at most thirty percent (30%) of the unit price; and"),
                text("quality.acceptance#remedies.price.when", Number(), "it is credited against the next invoice."),
            )),
        )),
        text("quality.acceptance#late", Number(2, 3), ("After the period stated in ", TO_WINDOW, " has ended without a notice, the Products count as accepted, save as stated in ", TO_LOT, " and ", TO_FAULTY, ".")),
    ),
    "買主は、受領日の翌日から起算して10営業日以内に、", TO_TOLERANCES, "の基準で検査し、結果を書面で知らせます。期間は", TO_WINDOW, "のとおりです。不適合があれば、修理・交換、ロット全数の選別（", TO_LOT, "）又は代金の減額（上限30%）を求めることができます。抜取検査で合格したロットから不良品が見つかった場合は、", TO_SAMPLING, "及び", TO_FAULTY, "によります。期間内に通知がなければ、合格したものとして扱います。代金の支払は、検査の結果を待たずに進みます（", TO_PAYMENT, "）。",
)  # fmt: skip

PAYMENT = article(
    "price.payment", 3, both("Payment", "支払"),
    (
        text("price.payment#due", Number(3), ("The Buyer shall pay the price of the ", "Products", " (", TO_PRODUCTS, ") delivered under each Individual Order within thirty (30) days counted from and including the day on which the Buyer receives them, by transfer of JPY 1,000,000 (one million yen) or more at a time, whether or not the inspection under ", TO_WINDOW, " has been completed by then.")),
    ),
    "買主は、本製品（", TO_PRODUCTS, "）を受領した日から起算して30日以内に代金を支払います。",
)  # fmt: skip

MATRIX = PrintedTable(
    (both("Subject", "対象"), both("Owner", "帰属"), both("Licence", "実施許諾"), both("Consideration", "対価")),
    (3, 2, 4, 3),
    (
        (both("Brand", "ブランド"), both("Buyer", "買主"), both("to mark the Products only", "本製品への表示に限る"), both("–", "－")),
        (both("Buyer’s drawings and specification", "支給図面及び仕様書"), both("Buyer", "買主"), both("to make the Products for the Buyer only", "買主向けの本製品の製造に限る"), both("–", "－")),
        (both("Supplier’s manufacturing drawings (CAD)", "製造図面（CAD）"), both("Supplier", "売主"), both("none", "なし"), both("–", "－")),
        (both("Tooling", "金型等"), both("Buyer", "買主"), both("free use by the Supplier for the Products", "本製品のための無償使用"), both("JPY 4,800,000 (four million eight hundred thousand yen)", "金4,800,000円")),
        (both("Process know-how", "製造ノウハウ"), both("Supplier", "売主"), both("none", "なし"), both("–", "－")),
    ),
)  # fmt: skip

PARTITION = article(
    "ip.partition", 4, both("Partition of Intellectual Property", "知的財産の帰属"),
    (
        text("ip.partition#matrix", Number(4, 1), "Intellectual Property Rights belong to the party named in this table, and the other party has the licence stated there:", table=MATRIX),
        text("ip.partition#rest", Number(4, 2), ("What the table does not name stays with the party that made it. ", TO_DEFINITIONS, " applies to the words of the table.")),
    ),
    "ブランドと支給図面は買主、製造図面と製造ノウハウは売主に帰属します。金型等は、480万円の対価で買主に帰属し、売主は本製品のために無償で使えます。表にないものは、それを作った当事者に残ります（", TO_DEFINITIONS, "の定義によります）。",
)  # fmt: skip

CONFIDENTIALITY = article(
    "confidentiality.mutual", 5, both("Confidentiality", "秘密保持"),
    (
        text("confidentiality.mutual#duty", Number(5, 1), "Each party shall keep secret what the other discloses to it under this Agreement, and shall use it only to perform this Agreement, until five (5) years after this Agreement ends."),
        text("confidentiality.mutual#return", Number(5, 2), ("Each party shall return the drawings listed in ", TO_DRAWINGS, " within fourteen (14) days counted from the day after the day on which this Agreement ends.")),
    ),
    "お互いに開示した情報を秘密にし、契約の履行にだけ使います。契約終了後も5年間続きます。", TO_DRAWINGS, "の図面は、終了日の翌日から起算して14日以内に返します。",
)  # fmt: skip

LANGUAGE = article(
    "general.language", 6, both("Language", "言語"),
    (text("general.language#original", Number(6), "This Agreement is made in English. The Japanese summaries, and the Japanese printed in grey, are for reference: they form no part of this Agreement and do not interpret it."),),
    "契約書の正文は英語です。日本語の要約は参考であり、契約の一部ではなく、解釈の基準にもなりません。",
)  # fmt: skip

CLOSING = article(
    "signing.execution", None, both("Execution", "署名欄の前文"),
    (text("signing.execution#copies", Number(), "The parties have made this Agreement in two originals, have signed or sealed them on the dates stated below, and keep one each."),),
    "この契約書は2通作成し、双方が署名又は記名押印のうえ、1通ずつ保有します。",
)  # fmt: skip

COLUMNS = tuple(both(en, ja) for en, ja in (("Characteristic", "特性"), ("Requirement", "要求値"), ("Measurement", "測定方法"), ("Sampling", "抜取"), ("Decision", "判定")))  # fmt: skip


def tolerance(name: Bilingual, requirement: Bilingual, method: Bilingual) -> tuple[Bilingual, ...]:
    return (
        name,
        requirement,
        method,
        both("ISO 2859-1:2026, single sampling, normal inspection, level II, AQL 0.65", "ISO 2859-1:2026、1回抜取・なみ検査、検査水準II、AQL 0.65"),
        both("A reading on the limit passes; measurement uncertainty is not deducted.", "限界値ちょうどの測定値は合格とし、測定の不確かさは差し引かない。"),
    )  # fmt: skip


ROWS = (
    tolerance(both("Colour difference from the master sample", "標準見本との色差"), both("1.0 ΔE00 or less", "1.0ΔE00以下"), both("spectrophotometry d/8 SCI; sphere spectrophotometer; D65, 10°, 23 ± 2 °C (ISO/CIE 11664-6:2022)", "分光測色（d/8 SCI）、積分球式分光測色計、D65・10°・23±2℃（ISO/CIE 11664-6:2022）")),
    tolerance(both("Outer diameter", "外径"), both("11.95 mm or more and 12.05 mm or less (nominal 12 mm)", "11.95mm以上12.05mm以下（基準値12mm）"), both("two-point measurement; micrometer, resolution 0.001 mm; 20 ± 1 °C (JIS B 7502:2016)", "二点測定、外側マイクロメータ（最小表示量0.001mm）、20±1℃（JIS B 7502:2016）")),
    tolerance(both("Gloss at 60°", "60度鏡面光沢度"), both("80 GU or more and 90 GU or less", "80GU以上90GU以下"), both("glossmeter, geometry 60°; calibrated within 12 months; 23 ± 2 °C (ISO 2813:2014)", "光沢計（60°）、校正後12か月以内、23±2℃（ISO 2813:2014）")),
)  # fmt: skip

TOLERANCES = Schedule(
    "quality.tolerances#schedule", Number(schedule=1), both("Quality Tolerances", "品質許容差"),
    (
        text("quality.tolerances#schedule.table", Number(paragraph=1, schedule=1), "Each Product meets every requirement of this table:", table=PrintedTable(COLUMNS, (3, 4, 6, 5, 4), ROWS * 3)),
        text("quality.tolerances#schedule.sampling", Number(paragraph=2, schedule=1), ("Lots are sampled as stated in the table. ", TO_WINDOW, " applies to the result."), items=(
            text("quality.tolerances#schedule.sampling.faulty", Number(paragraph=2, item=1, schedule=1), "A faulty piece found in a lot that passed is replaced under Article 2; the lot stays accepted."),
            text("quality.tolerances#schedule.sampling.switch", Number(paragraph=2, item=2, schedule=1), "Switching rules follow the standard."),
        )),
    ),
)  # fmt: skip

DRAWINGS = Schedule(
    "orders.individual#schedule", Number(schedule=2), both("Drawings", "図面一覧"),
    (
        text("orders.individual#schedule.list", Number(schedule=2), "The Buyer’s drawings are:", table=PrintedTable(
            (both("Drawing", "図面番号"), both("Part", "部品"), both("Revision", "改訂")), (2, 4, 1),
            ((both("NL-1041", "NL-1041"), both("Reflector ring", "反射リング"), both("C", "C")), (both("NL-1042", "NL-1042"), both("Lens holder", "レンズホルダー"), both("A", "A"))),
        )),
    ),
)  # fmt: skip

BUYER = Party(
    name=both("Nordlicht Leuchtenbau GmbH", "ノルトリヒト・ロイヒテンバウ有限会社"),
    address=both(
        "Lindenweg 14, 70173 Stuttgart, Germany", "ドイツ連邦共和国 70173 シュトゥットガルト市 リンデン通り14"
    ),
    country="DE",
    representative=both("Dr. Anna Vogel", "アンナ・フォーゲル"),
    title=both("Managing Director", "業務執行取締役"),
    signing="signature",
)
SUPPLIER = Party(
    name=both("Hoshizora Seimitsu Co., Ltd.", "株式会社星空精密"),
    address=both("3-8-21 Minami-Kamata, Ota-ku, Tokyo 144-0035, Japan", "東京都大田区南蒲田三丁目8番21号"),
    country="JP",
    representative=both("Taro Hoshino", "星野 太郎"),
    title=both("Representative Director", "代表取締役"),
    signing="seal",
)

CONTRACT = Contract(
    title=both("Supply Agreement", "取引基本契約書"),
    preamble=PREAMBLE,
    articles=(DEFINITIONS, ACCEPTANCE, PAYMENT, PARTITION, CONFIDENTIALITY, LANGUAGE),
    closing=CLOSING,
    schedules=(TOLERANCES, DRAWINGS),
    signatories=(Signatory(both("Buyer", "買主"), BUYER), Signatory(both("Supplier", "売主"), SUPPLIER)),
    to_confirm=(),
    secret=b"0123456789abcdef",
)
