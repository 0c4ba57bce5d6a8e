"""What is asked of every deal whatever its articles are: who the parties are, and the facts that law depends on."""

import re
from collections.abc import Iterator, Set
from typing import Any, Final, get_args

from clausekit.asking.question import Group, Kind, Question, Word, both
from clausekit.asking.typed import matching, refused
from clausekit.model.agreement import Agreement, Role
from clausekit.model.base import Bilingual
from clausekit.model.deal import YesNoUnknown
from clausekit.model.parameter import ChoiceParameter, CountParameter, FlagParameter, MoneyParameter, TextParameter

_COUNTRY: Final = Bilingual(en="the two letters of a country, such as JP or DE", ja="国名の2文字コード（例: JP、DE）")
_WITHOUT: Final = Bilingual(
    en="Left open, the contract keeps within the law whichever is the case.",
    ja="未定のままとすると、いずれの場合にも法令に適合する文言となります。",
)
FACTS: Final = Group("facts", Bilingual(en="Facts of the deal", ja="取引の事実"))


def _country(text: str) -> str:
    from babel import Locale  # noqa: PLC0415  locale data, needed only when a country is read

    code = text.upper()
    names = Locale("en").territories
    if re.fullmatch("[A-Z]{2}", code) and code in names:
        return code
    for language in ("en", "ja"):
        for known, name in Locale(language).territories.items():
            if str(name).casefold() == text.casefold() and re.fullmatch("[A-Z]{2}", known):
                return str(known)
    raise refused(text, _COUNTRY)


def _choice(label: Bilingual, default: str, why: Bilingual, options: dict[str, tuple[str, str]]) -> ChoiceParameter:
    made = [{"value": value, "label": {"en": en, "ja": ja}} for value, (en, ja) in options.items()]
    said: Any = {"type": "choice", "label": label, "default": default, "why": why, "options": made}
    return ChoiceParameter.model_validate(said)


_SIGNING: Final = _choice(
    both("How this party signs", "締結の方法"),
    "signature",
    both("It is what companies outside Japan do.", "日本国外の会社の通例です。"),
    {
        "signature": ("by hand", "署名"),
        "seal": ("printed name and representative's seal", "記名押印（代表者印）"),
        "individual": ("by hand, as a natural person", "自署（個人）"),
        "electronic": ("electronically", "電子署名"),
    },
)
_PARTY: Final[dict[str, Kind]] = {
    "name": TextParameter(type="text", label=both("Name of the party, with its legal form", "当事者の名称（商号）")),
    "address": TextParameter(type="text", label=both("Registered address", "所在地（本店所在地）")),
    "country": Word(both("Country", "国"), _COUNTRY, _country),
    "representative": TextParameter(
        type="text", label=both("Who signs for it: name", "署名する代表者の氏名"), optional=True
    ),
    "title": TextParameter(type="text", label=both("Who signs for it: title", "署名する代表者の役職"), optional=True),
    "signing": _SIGNING,
    "capital": MoneyParameter(
        type="money", label=both("Stated capital", "資本金"), help=_WITHOUT, least=0, optional=True
    ),
    "regular_employees": CountParameter(
        type="count",
        label=both("Number of regular employees", "常時使用する従業員の数"),
        help=_WITHOUT,
        least=0,
        optional=True,
    ),
    "individual": FlagParameter(type="flag", label=both("Is it a natural person?", "個人ですか"), optional=True),
    "contact": TextParameter(type="text", label=both("Contact for this contract", "本契約の連絡先"), optional=True),
    "invoice_number": Word(
        both("Japanese invoice number", "適格請求書発行事業者の登録番号"),
        both("T and thirteen digits", "Tと13桁の数字"),
        matching(r"T\d{13}", both("T and thirteen digits", "Tと13桁の数字")),
        optional=True,
    ),
}
_FIRST: Final = frozenset(("name", "address", "country", "representative", "title", "signing"))
_BY_LAW: Final = frozenset(("capital", "regular_employees"))
_WHO: Final[dict[str, tuple[str, str]]] = {
    "unknown": ("not settled yet", "未定"),
    "buyer": ("{{ buyer }}", "{{ buyer }}"),
    "supplier": ("{{ supplier }}", "{{ supplier }}"),
    "both": ("both together", "両当事者共同"),
}
_YES_NO: Final[dict[str, tuple[str, str]]] = dict(
    zip(get_args(YesNoUnknown), (("yes", "はい"), ("no", "いいえ"), ("not settled yet", "未定")), strict=True)
)


def party_questions(agreement: Agreement, used: Set[str]) -> Iterator[Question]:
    """The parties one after the other; `used` are the names that the texts ask about."""
    first = _FIRST | (_BY_LAW if "transaction_law" in used else frozenset())
    for name, role in agreement.roles.items():
        group = Group(name, _party_title(role))
        for field, kind in _PARTY.items():
            yield Question(("parties", name, field), kind, group, needed=field in first)


def fact_questions(agreement: Agreement, used: Set[str]) -> Iterator[Question]:
    """The facts of the deal, those first that some text or the law's tests ask about."""
    law = "transaction_law" in used
    roles = {role.stands_for or name for name, role in agreement.roles.items()}
    if roles >= {"buyer", "supplier"}:
        yield Question(("specification_by",), _SPECIFICATION, FACTS, needed=law or "specification_by" in used)
    yield Question(("goods_leave_japan",), _LEAVE, FACTS, needed="goods_leave_japan" in used)
    yield Question(("governing_law",), _LAW, FACTS)
    labels = next(iter(agreement.roles.values())).labels
    if len(labels) > 1:
        yield Question(("party_labels",), _labels(agreement), FACTS)


_SPECIFICATION: Final = _choice(
    both("Who sets the specification of the goods?", "製品の仕様を定めるのは"), "unknown", _WITHOUT, _WHO
)
_LEAVE: Final = _choice(both("Do the goods leave Japan?", "製品は日本から輸出されますか"), "unknown", _WITHOUT, _YES_NO)
_LAW: Final = Word(
    both("Governing law: country", "準拠法（国）"),
    _COUNTRY,
    _country,
    "JP",
    both("The library is written for the law of Japan.", "条項ライブラリは日本法を前提としています。"),
)


def _labels(agreement: Agreement) -> ChoiceParameter:
    roles = list(agreement.roles.values())
    sets = {
        name: (" / ".join(r.labels[name].en for r in roles), "・".join(r.labels[name].ja for r in roles))
        for name in roles[0].labels
        if all(name in r.labels for r in roles)
    }
    why = both("It is the first of the agreement's own.", "この契約で標準とする呼称です。")
    return _choice(both("What the parties are called", "当事者の呼称"), next(iter(sets)), why, sets)


def _party_title(role: Role) -> Bilingual:
    label = next(iter(role.labels.values()))
    return both(f"{label.en}: {role.title.en}", f"{label.ja}（{role.title.ja}）")
