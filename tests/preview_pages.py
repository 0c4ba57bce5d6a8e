"""Pages as a browser sees them: what they say, where their links lead, and that they can run nothing."""

import base64
import hashlib
import re
from collections import Counter

import lxml.html

VOID = {"meta", "col", "input", "br"}


def tree(html):
    return lxml.html.document_fromstring(html)


def text(element):
    return " ".join(element.text_content().split())


def flat(words):
    """Words without blanks, for a comparison that does not care how they are laid out."""
    return re.sub(r"\s", "", words)


def with_class(html, name):
    return tree(html).find_class(name)


def links_hold(html):
    """Every name is given once, and every link leads to one."""
    ids = Counter(tree(html).xpath("//@id"))
    assert max(ids.values()) == 1, ids.most_common(3)
    hrefs = tree(html).xpath("//a/@href")
    assert all(href.startswith("#") for href in hrefs)
    assert {href[1:] for href in hrefs} <= set(ids)


def is_sound(html):
    """What is opened is closed, in the order in which HTML wants it: the parser had nothing to mend."""
    assert html.startswith("<!DOCTYPE html>\n<html lang=")
    body = html[html.index("</style>") :]
    open_tags = []
    for closing, name in re.findall(r"<(/?)([a-z][a-z0-9]*)[^>]*>", body[len("</style>") :].partition("</head>")[2]):
        if name in VOID:
            continue
        if closing:
            assert open_tags.pop() == name if open_tags else name == "html"
        else:
            open_tags.append(name)
    assert not open_tags
    shown = Counter(element.tag for element in tree(html).iter() if isinstance(element.tag, str))
    written = Counter(re.findall(r"<([a-z][a-z0-9]*)[ >]", html))
    assert shown == written


def runs_nothing(html):
    """One file, whose policy allows its own styles by their hash and nothing else."""
    names = {element.tag for element in tree(html).iter() if isinstance(element.tag, str)}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert not tree(html).xpath("//@style")
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    assert not re.search(r"url\(|@import|https?:", style)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = tree(html).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")


def has_accessible_tables(html):
    """Every table has a name, and heads that say for which cells they stand."""
    tables = tree(html).findall(".//table")
    assert tables
    for table in tables:
        assert text(table.find("caption"))
        assert all(head.get("scope") in ("col", "row") for head in table.iter("th"))
        assert table.find("thead") is not None
