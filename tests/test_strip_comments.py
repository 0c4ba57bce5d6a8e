"""`strip-comments`: clausekit's comments go, by their last line; people's comments and the threads they wrote in stay."""

import pytest
from clausekit_cli.strip_comments import command
from click.testing import CliRunner
from commented import DOCUMENT, Copy, characters, copy, finding
from lxml import etree
from small_docx import docx, members, p, r, relationships, style, zipped
from word_parts import w

from clausekit.word.strip_comments import strip_comments, stripped

MARK = "[V104 · 0123456789abcdef]"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
CEX = "http://schemas.microsoft.com/office/word/2018/wordml/cex"


def ours(id_: str, name: str = "", author: str = "clausekit", mark: str = MARK) -> str:
    """A comment of clausekit, as Word saves it: the last line cut into runs."""
    return person(id_, "V104 vague-degree", mark[:3], mark[3:], name=name, author=author)


def person(id_: str, first: str, *last: str, name: str = "", author: str = "A") -> str:
    named = f' xmlns:w14="{W14}" w14:paraId="{name}"' if name else ""
    end = f"<w:p{named}>{''.join(map(r, last or ('Agreed.',)))}</w:p>"
    return f'<w:comment w:id="{id_}" w:author="{author}">{p(first)}{end}</w:comment>'


def on(words: str, *ids: str) -> str:
    starts = "".join(f'<w:commentRangeStart w:id="{id_}"/>' for id_ in ids)
    return starts + r(words) + "".join(f'<w:commentRangeEnd w:id="{id_}"/>{own(id_)}' for id_ in ids)


def own(id_: str) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="ab"/></w:rPr><w:commentReference w:id="{id_}"/></w:r>'


def said(*names: tuple[str, str]) -> str:
    """commentsExtended.xml: the name of each comment and of the one it answers."""
    rows = (f'<e:commentEx e:paraId="{a}"{f" e:paraIdParent={b!r}" if b else ""} e:done="0"/>' for a, b in names)
    return f'<e:commentsEx xmlns:e="{W15}">{"".join(rows)}</e:commentsEx>'


def written(path, body: str, *comments: str, **others: str):
    """A document with comments; `others` are the whole XML of commentsExtended, commentsIds …"""
    content = members(body, {"comments": "".join(comments)})
    targets = {"comments": "comments.xml", **{name: f"{name}.xml" for name in others}}
    content["word/_rels/document.xml.rels"] = relationships(targets)
    overrides = "".join(f'<Override PartName="/word/{each}" ContentType="x"/>' for each in targets.values())
    content["[Content_Types].xml"] = content["[Content_Types].xml"].replace("</Types>", f"{overrides}</Types>")
    return zipped(path, {**content, **{f"word/{name}.xml": xml for name, xml in others.items()}})


def left(path) -> list[str]:
    """The ids of the comments that stay; the text has marks of just these."""
    made = Copy(strip_comments(path))
    ids = list(made.comments()) if "word/comments.xml" in made.members else []
    assert sorted(set(made.marks())) == sorted(made.stretches()) == sorted(ids)
    return ids


def test_a_copy_with_comments_and_then_without_is_the_document_again(tmp_path):
    body = (p(r("a sli") + r("ght one")), p("若干の差異"))
    path = docx(tmp_path / "a.docx", *body, header1=p("slight"), styles=style("a", "annotation text"))
    findings = [finding(path, "light"), finding(path, "若干の", 1), finding(path, "slight", 0, "header1")]
    (tmp_path / "b.docx").write_bytes(copy(path, *findings).data)
    result = stripped(tmp_path / "b.docx")
    before, after = copy(path), Copy(result.data)
    assert (result.removed, result.kept) == (3, 0)
    assert list(after.members) == list(before.members)
    assert characters(after.members[DOCUMENT]) == characters(before.members[DOCUMENT])
    touched = {DOCUMENT, "word/styles.xml"}
    assert all(after.members[name] == before.members[name] for name in set(before.members) - touched)


def test_peoples_comments_stay_whoever_they_say_they_are(tmp_path):
    body = p(on("one", "0") + on("two", "1") + on("three", "2"))
    path = written(
        tmp_path / "a.docx", body, person("0", "x", author="clausekit"), ours("1", author="Yamada"), ours("2")
    )
    assert left(path) == ["0"]
    assert Copy(strip_comments(path)).stretches() == {"0": "one"}


@pytest.mark.parametrize("last", [f"{MARK} agreed", "[V104]", "[V104 · 0123]", "V104 · 0123456789abcdef", MARK.upper()])
def test_a_comment_that_does_not_end_with_the_mark_is_a_persons(tmp_path, last):
    assert left(written(tmp_path / "a.docx", p(on("one", "0")), person("0", "x", last))) == ["0"]


def test_blanks_after_the_mark_do_not_matter(tmp_path):
    assert left(written(tmp_path / "a.docx", p(on("one", "0")), person("0", "x", f"{MARK} \n"))) == []


@pytest.mark.parametrize("ids", [("0", "1"), ("1", "0")])
def test_a_thread_in_which_a_person_replied_stays(tmp_path, ids):
    comments = {"0": ours("0", "A0"), "1": person("1", "Yes?", name="A1"), "2": ours("2", "A2")}
    path = written(
        tmp_path / "a.docx",
        p(on("one", "0", "1") + on("two", "2")),
        *(comments[each] for each in (*ids, "2")),
        commentsExtended=said(("A0", ""), ("A1", "A0"), ("A2", "")),
    )
    assert left(path) == list(ids)
    assert (stripped(path).removed, stripped(path).kept) == (1, 1)


def test_a_reply_is_known_by_its_words_where_word_does_not_say(tmp_path):
    path = written(
        tmp_path / "a.docx", p(on("one", "0", "1") + on("two", "2")), ours("0"), person("1", "Yes?"), ours("2")
    )
    assert left(path) == ["0", "1"]


def test_a_bare_mark_at_the_end_of_the_words_is_a_reply_too(tmp_path):
    path = written(tmp_path / "a.docx", p(on("one", "0") + own("1")), ours("0"), person("1", "Yes?"))
    made = Copy(strip_comments(path))
    assert list(made.comments()) == ["0", "1"]


@pytest.mark.parametrize(
    ("comments", "extended"),
    [
        ((person("1", "Mine", name="A1"), ours("0", "A0")), {}),
        ((ours("0", "A0"), person("1", "Mine", name="A1")), {"commentsExtended": said(("A0", ""), ("A1", ""))}),
    ],
    ids=["written before", "said to answer nothing"],
)
def test_a_persons_own_comment_on_the_same_words_is_no_reply(tmp_path, comments, extended):
    path = written(tmp_path / "a.docx", p(on("one", "0", "1")), *comments, **extended)
    assert left(path) == ["1"]


def test_all_that_word_says_of_a_comment_goes_with_it(tmp_path):
    body = p(on("one", "0") + on("two", "1"))
    path = written(
        tmp_path / "a.docx",
        body,
        ours("0", "A0"),
        person("1", "Mine", name="A1"),
        commentsExtended=said(("A0", ""), ("A1", "")),
        commentsIds=f'<i:commentsIds xmlns:i="{CID}"><i:commentId i:paraId="A0" i:durableId="D0"/><i:commentId i:paraId="A1" i:durableId="D1"/></i:commentsIds>',
        commentsExtensible=f'<x:commentsExtensible xmlns:x="{CEX}"><x:commentExtensible x:durableId="D0"/><x:commentExtensible x:durableId="D1"/></x:commentsExtensible>',
    )
    made = Copy(strip_comments(path))
    parts = [made.members[f"word/{name}.xml"].decode() for name in ("commentsExtended", "commentsIds")]
    assert all("A0" not in xml and "A1" in xml for xml in parts)
    extensible = made.members["word/commentsExtensible.xml"].decode()
    assert "D0" not in extensible
    assert "D1" in extensible


def test_parts_with_nothing_left_in_them_go_and_nothing_speaks_of_them(tmp_path):
    path = written(tmp_path / "a.docx", p(on("one", "0")), ours("0", "A0"), commentsExtended=said(("A0", "")))
    made = Copy(strip_comments(path))
    assert not [name for name in made.members if "omments" in name]
    assert "omments" not in made.members["[Content_Types].xml"].decode()
    assert "omments" not in made.members["word/_rels/document.xml.rels"].decode()


def test_a_tracked_change_around_words_own_mark_goes_with_it_and_other_text_in_its_run_stays(tmp_path):
    inserted = f'<w:ins w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z">{own("0")}</w:ins>'
    mixed = '<w:r><w:t>kept</w:t><w:commentReference w:id="1"/></w:r>'
    path = written(tmp_path / "a.docx", p(r("x") + inserted + mixed), ours("0"), ours("1"))
    (paragraph,) = Copy(strip_comments(path)).root().iter(w("p"))
    assert [etree.QName(each).localname for each in paragraph] == ["pPr", "r", "r"]
    assert [each.text for each in paragraph.iter(w("t"))] == ["x", "kept"]


def test_a_document_without_clausekits_comments_is_copied(tmp_path):
    path = written(tmp_path / "a.docx", p(on("one", "0")), person("0", "x"))
    assert Copy(strip_comments(path)).members == copy(path).members


def test_the_command_writes_the_copy_and_says_what_it_did(tmp_path):
    body = p(on("one", "0", "1") + on("two", "2"))
    path = written(tmp_path / "a.docx", body, ours("0"), person("1", "Yes?"), ours("2"))
    out = tmp_path / "out.docx"
    run = CliRunner().invoke(command, [str(path), "-o", str(out), "--lang", "en"])
    assert run.output == f"{out}: 1 comment taken out\n1 kept: a person replied in the thread\n"
    assert out.read_bytes() == strip_comments(path)
    run = CliRunner().invoke(command, [str(path), "-o", str(out), "--lang", "ja", "--force"])
    assert run.output == f"{out}: コメント1件を削除しました\n返信のあるコメント1件を残しました\n"


def test_the_command_replaces_nothing_unasked(tmp_path):
    path = docx(tmp_path / "a.docx", p("one"))
    run = CliRunner().invoke(command, [str(path), "-o", str(path)])
    assert run.exit_code
    assert "exists already" in str(run.exception)
