"""The template: the contract with a control for every value that is open, in every layout, as a sound Word file."""

import pytest
from asking_library import asking
from openxml_audit import OpenXmlValidator
from small_library import TERMS
from test_sheet import SAMPLES
from word_parts import W, part, w, words

from clausekit.asking.question import code_of
from clausekit.asking.questions import asking_for
from clausekit.asking.template import write_template
from clausekit.builder.layout import NAMES
from clausekit.word.structure import structural_faults

CLAUSE = ("values", "quality.dealt")
OPEN = [(*CLAUSE, "goods"), (*CLAUSE, "day"), ("values", "price.deposit", "share")]
PROPOSED = [(*CLAUSE, "mode"), (*CLAUSE, "price"), ("values", "price.pay", "days")]
CELLS = [(*CLAUSE, "parts", name) for name in ("name", "price", "maker")]
CELLS += [(*CLAUSE, "limits", name) for name in ("characteristic", "requirement")]
PARTIES = [("parties", role, name) for role in ("buyer", "supplier") for name in ("name", "address", "representative")]


@pytest.fixture
def asked(tmp_path):
    return asking(tmp_path / "library")


@pytest.fixture(params=NAMES)
def template(asked, request) -> bytes:
    return write_template(asked, TERMS, layout=request.param)


def controls(data: bytes, path) -> list:
    code = code_of(path)
    return [sdt for sdt in part(data).iter(w("sdt")) if sdt.find("w:sdtPr/w:tag", W).get(w("val")) == code]


def test_every_open_value_has_its_control_and_nothing_else_has_one(template):
    there = {sdt.find("w:sdtPr/w:tag", W).get(w("val")) for sdt in part(template).iter(w("sdt"))}
    titles = [("parties", role, "title") for role in ("buyer", "supplier")]
    assert there == {code_of(path) for path in (*OPEN, *PROPOSED, *CELLS, *PARTIES, *titles)}


def test_each_language_has_its_own_control(asked):
    for layout, times in (("english", 1), ("japanese", 1), ("two-column", 2), ("interleaved", 2)):
        data = write_template(asked, TERMS, layout=layout, summary="none")
        assert len(controls(data, OPEN[0])) == times, layout


def test_what_is_open_says_what_is_wanted_in_both_languages(template):
    for control in controls(template, OPEN[0]):
        assert control.find("w:sdtPr/w:alias", W).get(w("val")) == "Goods 製品"
        assert control.find("w:sdtPr/w:showingPlcHdr", W) is not None
        assert words(control) in ("[Goods 製品]", "［製品 Goods］")
        assert control.find("w:sdtContent/w:r/w:rPr/w:rStyle", W).get(w("val")) == "TemplateBlank"


def test_what_is_proposed_stands_there_as_it_would_be_printed(template):
    for control in controls(template, PROPOSED[2]):
        assert words(control) in ("thirty (30) days", "30日")
        assert control.find("w:sdtPr/w:showingPlcHdr", W) is None
        assert control.find("w:sdtContent/w:r/w:rPr/w:rStyle", W).get(w("val")) == "TemplateProposal"


def test_a_choice_is_picked_from_a_list_in_the_language_of_its_place(template):
    lists = [[i.get(w("displayText")) for i in c.iter(w("listItem"))] for c in controls(template, PROPOSED[0])]
    assert lists
    assert all(each in (["sea", "air"], ["船便", "航空便"]) for each in lists)


def test_a_table_has_rows_to_fill(template):
    assert len(controls(template, CELLS[0])) in (3, 6)


def test_word_tabs_from_blank_to_blank_unless_that_is_not_wanted(asked):
    form = write_template(asked, TERMS)
    protection = part(form, "word/settings.xml").find("w:documentProtection", W)
    assert (protection.get(w("edit")), protection.get(w("enforcement"))) == ("forms", "1")
    free = write_template(asked, TERMS, protected=False)
    assert part(free, "word/settings.xml").find("w:documentProtection", W) is None


def test_no_mark_is_left_over_and_ids_are_unique(template):
    root = part(template)
    assert not [t.text for t in root.iter(w("t")) if "\ue000" in t.text or "\ue001" in t.text]
    ids = [each.get(w("val")) for each in root.iterfind(".//w:sdtPr/w:id", W)]
    assert len(ids) == len(set(ids))


def test_it_is_a_sound_word_file(template, tmp_path):
    assert structural_faults(template) == []
    (tmp_path / "t.docx").write_bytes(template)
    assert OpenXmlValidator().validate(str(tmp_path / "t.docx")).errors == []


def test_the_same_library_gives_the_same_bytes(asked):
    assert write_template(asked, TERMS) == write_template(asked, TERMS)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_agreement_has_a_template_in_every_layout(library, glossary, name):
    terms = {term.en: term for term in glossary.terms}
    agreement = library.agreements[name]
    for layout in NAMES:
        data = write_template(asking_for(library, name), terms, layout=layout)
        assert structural_faults(data) == []
        assert all(controls(data, ("parties", role, "name")) for role in agreement.roles)
        tags = [each.get(w("val")) for each in part(data).iterfind(".//w:sdtPr/w:alias", W)]
        assert all(0 < len(tag) <= 64 for tag in tags)


def test_in_a_form_no_reference_leads_to_another_section_and_its_words_stay(asked):
    for protected, live in ((True, False), (False, True)):
        root = part(write_template(asked, TERMS, protected=protected))
        homes = {mark.get(w("name")): section for section, mark in numbered(root, "bookmarkStart")}
        targets = [(at, text.text.split()[1]) for at, text in numbered(root, "instrText") if " REF " in text.text]
        assert targets
        assert any(homes[target] != at for at, target in targets) is live
        assert "as in Schedule\N{NO-BREAK SPACE}1" in words(root).replace("Schedule 1", "Schedule\N{NO-BREAK SPACE}1")


def numbered(root, tag):
    """Every such element with the number of the section it stands in."""
    section, found = 0, []
    for block in root.find(w("body")):
        found += [(section, each) for each in block.iter(w(tag))]
        section += block.find("w:pPr/w:sectPr", W) is not None
    return found
