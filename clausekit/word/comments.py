"""A package and comments for it → the members that change: Word comments on the very words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from clausekit.word.comment_marks import mark_edits
from clausekit.word.comment_part import Comment, comment_part
from clausekit.word.comment_styles import comment_styles
from clausekit.word.namespaces import w
from clausekit.word.package import Package
from clausekit.word.xml_source import read_source


def commented(package: Package, comments: Sequence[Comment]) -> Mapping[str, bytes]:
    """The members that are new or changed once these comments are in: name → content.

    Comments that are there stay as they are. The date is SOURCE_DATE_EPOCH, else when the document was last saved.
    """
    if not comments:
        return {}
    styles, changed_styles = comment_styles(package)
    ids = _free_ids(package)
    numbered = [(next(ids), each) for each in comments]
    document = read_source(package, package.document)
    edits = mark_edits(document, [(id_, each.anchor) for id_, each in numbered], styles.mark, ids)
    return {document.member: document.edited(edits), **comment_part(package, numbered, styles), **changed_styles}


def _free_ids(package: Package) -> Iterator[int]:
    """Numbers that nothing in the text or the comments has as its id."""
    roots = [package.xml(each) for each in (package.document, *package.related("comments"))]
    used = {each.get(w("id")) for root in roots for each in root.iter()}
    return (id_ for id_ in count() if str(id_) not in used)
