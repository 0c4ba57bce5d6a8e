"""A package with rules of its own, as somebody else would install it: a module and the metadata that names its entry point."""

MODULE = """
import os
from clausekit.errors import Said
from clausekit.linter.rule import Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.finding import Hit, Place


def check(evidence):
    for analysis in evidence.index.analyses:
        unit = analysis.unit
        at = unit.text.find("{word}")
        if "BOOM" in unit.text:
            raise ValueError("boom")
        if "DIE" in unit.text:
            os._exit(1)
        if at >= 0:
            place = Place(unit.paragraph.part, unit.paragraph.index, unit.start + at, unit.start + at + {length}, None)
            said = Bilingual(en="not here", ja="使いません")
            yield Hit("{code}", "warning", unit.language, place, "{word}", unit.text, said, (), at)


rule = Rule("{code}", "{name}", Said("Never say {word}.", "{word}は使いません。"), Examples((), (), ()), check)
nothing = ()
"""


def install(folder, *, code="ACME1", name="never-foo", word="foo", points="acme = acme_rules:rule"):
    """Write the package `acme` 1.2 into `folder`, which has to be on the path; `points` are its entry points."""
    text = MODULE.format(code=code, name=name, word=word, length=len(word))
    (folder / "acme_rules.py").write_text(text, encoding="utf-8")
    info = folder / "acme-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[clausekit.rules]\n{points}\n", encoding="utf-8")
