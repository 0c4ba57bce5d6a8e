"""A library of three clauses and the deal that fills it: small enough to read, real enough to build."""

from pathlib import Path

import yaml

from clausekit.model.deal import Deal
from clausekit.model.glossary import Term


def words(text: str, ja: str | None = None) -> dict[str, str]:
    return {"en": text, "ja": ja or text}


def paragraph(id: str, en: str, ja: str, **more: object) -> dict[str, object]:
    return {"id": id, "en": en, "ja": ja, **more}


def clause(id: str, *text: dict[str, object], **more: object) -> dict[str, object]:
    first = text[0]
    example = {"paragraph": first["id"], "en": "x", "ja": "x"}
    return {
        "id": id,
        "version": "1.0.0",
        "title": words(id.split(".")[1].title()),
        "text": list(text),
        "summary_ja": "要約です。",
        "examples": [example],
        **more,
    }


DAYS = {
    "type": "duration",
    "unit": "days",
    "label": words("Days"),
    "most": "60",
    "default": "30",
    "why": words("usual"),
}
CAP = {"type": "percent", "label": words("Cap"), "default": "40", "why": words("usual")}
SHARE = {"type": "percent", "label": words("Share")}

CLAUSES = [
    clause(
        "general.words",
        paragraph("intro", "In this Agreement:", "本契約において、", items=[
            paragraph("products", '“{{ term("Products") }}” means goods.', '「{{ term("Products") }}」とは、物をいう。', defines="Products"),
            paragraph("tooling", '“{{ term("Tooling") }}” means moulds.', '「{{ term("Tooling") }}」とは、型をいう。', defines="Tooling"),
        ]),
    ),
    clause(
        "price.pay",
        paragraph("due", 'The {{ buyer }} shall pay for {{ term("Products") }} within {{ days }}.', '{{ buyer }}は、{{ days }}以内に{{ term("Products") }}の代金を支払う。'),
        paragraph("late", 'If late under {{ ref("#due") }}, see {{ ref("price.deposit") }}.', '{{ ref("#due") }}に遅れたときは、{{ ref("price.deposit") }}による。'),
        parameters={"days": DAYS},
        summary_ja="{{ days }}以内に支払います（{{ ref(\"#due\") }}）。",
        key=["days"],
        fallbacks=[
            {"id": "short", "title": words("Short"), "when": words("for cash"), "values": {"days": {"most": "10", "default": "7"}}},
            {"id": "prose", "title": words("Prose"), "when": words("for friends"), "text": [paragraph("due", "Pay in {{ days }}.", "{{ days }}に払う。")]},
        ],
    ),
    clause(
        "price.deposit",
        paragraph("share", "{{ share }} is paid first.", "{{ share }}を先に支払う。"),
        parameters={"share": SHARE, "cap": CAP},
        consistent=[{"condition": "share <= cap", "message": words("the advance is above its cap", "前払金が上限を超えています")}],
        confirm=[{"id": "bank", "ask": words("Which bank?"), "who": words("Accounts")}],
        schedule={"title": words("Steps"), "text": [paragraph("only", "See {{ ref(\"#schedule\") }}.", "{{ ref(\"#schedule\") }}。")]},
    ),
]  # fmt: skip

ROLES = {
    role: {
        "title": words(role),
        "labels": {"buyer_seller": words(en, ja), "orderer_contractor": words(en, oc), "kou_otsu": words(en, ko)},
    }
    for role, en, ja, oc, ko in (
        ("buyer", "Buyer", "買主", "発注者", "甲"),
        ("supplier", "Supplier", "売主", "受注者", "乙"),
    )
}
AGREEMENT = {
    "id": "small",
    "title": words("Small Agreement", "小契約書"),
    "roles": ROLES,
    "clauses": [{"clause": c["id"]} for c in CLAUSES],
}

TERMS = {
    t.en: t
    for t in (
        Term(id="products", en="Products", ja="本製品", reading="ほんせいひん"),
        Term(id="tooling", en="Tooling", ja="金型等", reading="かながたとう"),
    )
}


def write_library(
    folder: Path, clauses: list[dict[str, object]] | None = None, agreement: dict[str, object] | None = None
) -> Path:
    """The library as files under `folder`."""
    for each in CLAUSES if clauses is None else clauses:
        write(folder / (str(each["id"]).replace(".", "/") + ".yaml"), each)
    write(folder / "agreements" / "small.yaml", agreement or AGREEMENT)
    return folder


def write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def party(name: str, country: str, **more: str) -> dict[str, object]:
    return {"name": words(name), "address": words("1 Street", "1丁目1番"), "country": country, **more}


def deal_data(**more: object) -> dict[str, object]:
    values = {"price.deposit": {"share": "30 %"}}
    parties = {"buyer": party("Nordlicht", "DE"), "supplier": party("Hoshizora", "JP")}
    return {"agreement": "small", "parties": parties, "values": values, **more}


def deal(**more: object) -> Deal:
    return Deal.model_validate(deal_data(**more))
