"""A small glossary for tests of the engine, so that they do not hang on the shipped words; and sentences as documents."""

from clausekit.glossary import Glossary, VagueWord
from clausekit.language.languages import Languages
from clausekit.linter.judge import Judged, judge
from clausekit.model.base import Bilingual
from clausekit.model.document import Document, Paragraph
from clausekit.model.glossary import Measure, Question, VagueEntry, Words
from clausekit.reading.index import understand
from clausekit.reading.words import Words as Vague


def entry(entry_id, category, *forms, level="warning", **more):
    why = Bilingual(en="no number says so", ja="数がありません")
    sentences = ("one", "two")
    return VagueEntry(
        id=entry_id, category=category, level=level, forms=forms, why=why, hits=sentences, near_misses=sentences, **more
    )


def measure(measure_id, categories, en, ja):
    text = Bilingual(en=f"[n] of {measure_id}", ja=f"{measure_id}の［数］")
    return Measure(
        id=measure_id,
        characteristic=text,
        words=Words(en=en, ja=ja),
        categories=categories,
        metric=text,
        fill_in=text,
        sentence=text,
    )


ENGLISH = (
    entry("promptly", "T", "promptly", "immediately", "reasonable time|notice"),
    entry("efforts", "E", "commercially? reasonable efforts", "best efforts"),
    entry("appropriate", "S", "appropriate", "reasonable", guards=("reasonable doubt",)),
    entry("slight", "D", "slight", "material", info_with=("cure",)),
    entry("about", "Q", "about #", "approximately", "several"),
    entry("often", "F", "periodically"),
    entry("and-so-on", "O", "and so on", level="info"),
    entry("where-practicable", "L", "where practicable"),
    entry("discretion", "X", "discretion"),
    entry("to-be-agreed", "R", "to be agreed", "mutually agree"),
    entry("material-art", "D", "raw material", level="none"),
)
JAPANESE = (
    entry("sumiyakani", "T", "速やかに", "直ちに", "遅滞なく"),
    entry("tsutomeru", "E", "努める", "誠意をもって"),
    entry("tekisetsuna", "S", "適切な", "合理的な"),
    entry("jakkan", "D", "若干の", "重大な", measure="size"),
    entry("yaku", "Q", "約#"),
    entry("teiki", "F", "定期的に"),
    entry("sonota", "O", "その他", level="info"),
    entry("hitsuyo", "L", "必要に応じて"),
    entry("sairyo", "X", "裁量"),
    entry("kyogi", "R", "別途協議", "協議する", "協議の上"),
    entry("kashitsu", "D", "重大な過失", level="none"),
)
MEASURES = (
    measure("colour", ("D",), ("color", "colour"), ("色調", "色", "におい")),
    measure("size", ("D", "Q"), ("dimension",), ("寸法",)),
    measure("notice", ("T",), ("notify", "notice"), ("通知",)),
    measure("delivery", ("T",), ("delivery",), ("納入", "引渡")),
)
QUESTIONS = (
    Question(category="T", ask=Bilingual(en="By when?", ja="いつまでですか。")),
    Question(category="S", ask=Bilingual(en="By which standard?", ja="どの基準によりますか。")),
)


def glossary(**more):
    words = [VagueWord("en", e, "en.yaml", 1) for e in ENGLISH] + [VagueWord("ja", e, "ja.yaml", 1) for e in JAPANESE]
    return Glossary(tuple(words), MEASURES, QUESTIONS, **more)


def document(*paragraphs, **of_each):
    """Paragraphs as texts, or as (text, {field: value})."""
    made = []
    for i, paragraph in enumerate(paragraphs):
        text, fields = paragraph if isinstance(paragraph, tuple) else (paragraph, {})
        made.append(Paragraph("document", i, text, **{**of_each, **fields}))
    return Document("draft.docx", "accepted", tuple(made))


class Reader:
    """Reads documents with the small glossary; the Japanese model is loaded once."""

    def __init__(self, own=None):
        self.glossary = own or glossary()
        self.languages = Languages()
        self.vague = Vague(self.glossary, self.languages)

    def index(self, *paragraphs, **of_each):
        return understand(document(*paragraphs, **of_each), self.vague)

    def judged(self, *paragraphs, **of_each) -> list[Judged]:
        return list(judge(self.index(*paragraphs, **of_each)))

    def shown(self, *paragraphs, **of_each):
        """What is shown, as (word, severity)."""
        return [(j.case.word, j.severity) for j in self.judged(*paragraphs, **of_each) if j.severity]

    def reasons(self, *paragraphs, **of_each):
        return [j.reason.en for j in self.judged(*paragraphs, **of_each) if j.reason]
