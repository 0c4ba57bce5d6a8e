"""Paragraphs in order → for each the clause it belongs to, as a person would name it, and its article's heading."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from clausekit.model.base import Language
from clausekit.reading.follow import Met, follow
from clausekit.reading.labels import drawn_label, typed_label
from clausekit.reading.place import Place
from clausekit.reading.titles import bracketed_title, is_title, title_of
from clausekit.reading.track import Track
from clausekit.word.story import StoryParagraph

_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LATIN: Final = re.compile(r"[A-Za-z]{2}")
_CONTENTS_STYLE: Final = re.compile(r"(?:toc|目次|contents)\s*[0-9]", re.IGNORECASE)
_CONTENTS: Final = re.compile(r"\s*(?:目\s*次|(?:TABLE OF )?CONTENTS)\s*", re.IGNORECASE)
_LEADERS: Final = re.compile(r"[.．…・]{4,}\s*[0-9０-９]{1,3}\s*$")
_PAGE: Final = re.compile(r"\t\s*[0-9０-９]{1,3}\s*$")
# ＜解説＞, 【コラム】: what follows comments on the article and is not its text
_ASIDE: Final = re.compile(r"\s*(?:[＜<〈《][^＞>〉》]{1,30}[＞>〉》]\s*$|【[^】]*】)")
# the sentence before the signatures
_CLOSING: Final = re.compile(
    r"\s*(?:IN WITNESS WHEREOF|(?:This|The) (?:Agreement|Contract) (?:is|has been) (?:made|executed|signed) in\b"
    r"|The parties have (?:duly )?(?:signed|executed)|SIGNED (?:by|for|on behalf)"
    r"|(?:本契約|本書|この契約|以上|上記).{0,40}?(?:証として|証し、|証するため|[0-9０-９二三四五]通を?作成))",
    re.IGNORECASE,
)
_TAIL: Final = 40
# two full-width spaces: text that belongs to the item above it
_INDENT: Final = "\u3000\u3000"


class Position(NamedTuple):
    """What is known of one paragraph's place."""

    clause: str | None
    heading: str


class _Met(NamedTuple):
    """A place before it is known whether its article has a second paragraph."""

    place: Place | None
    heading: str


class _Pending(NamedTuple):
    """A title in brackets on a line of its own; it belongs to the article that follows at once, if one does."""

    at: int
    title: str


def positions(paragraphs: Iterable[StoryParagraph]) -> tuple[Position, ...]:
    """The position of each paragraph of a document, all parts together, in the same order."""
    walk = _Walk()
    met = [walk.meet(index, paragraph) for index, paragraph in enumerate(paragraphs)]
    met = [walk.moved.get(index, each) for index, each in enumerate(met)]
    several = walk.tracks["ja"].several
    return tuple(Position(each.place.name(several) if each.place else None, each.heading) for each in met)


def _tracks() -> dict[Language, Track]:
    return {"en": Track("en"), "ja": Track("ja")}


@dataclass(slots=True)
class _Walk:
    """Follows the English and the Japanese text of a document side by side; notes get the place of what cites them."""

    tracks: dict[Language, Track] = field(default_factory=_tracks)
    language: Language = "en"
    pending: _Pending | None = None
    notes: dict[str, _Met] = field(default_factory=dict)
    moved: dict[int, _Met] = field(default_factory=dict)
    part: str | None = None

    def meet(self, index: int, paragraph: StoryParagraph) -> _Met:
        self.part = self.part or paragraph.part
        if paragraph.part != self.part:
            return self.notes.get(paragraph.source.note, _Met(None, ""))
        self.language = _language(paragraph.text) or self.language
        met = self._meet(index, paragraph)
        self.notes.update(dict.fromkeys(paragraph.source.references, met))
        return met

    def _meet(self, index: int, paragraph: StoryParagraph) -> _Met:
        if _is_contents(paragraph):
            return _Met(None, "")
        if paragraph.source.in_text_box or not paragraph.text.strip():
            return self._beside()
        pending, self.pending = self.pending, None
        if _CLOSING.match(paragraph.text) or _CONTENTS.fullmatch(paragraph.text):
            for track in self.tracks.values():
                track.reset()
            return _Met(None, "")
        return self._labelled(index, paragraph, pending) or self._plain(index, paragraph)

    def _labelled(self, index: int, paragraph: StoryParagraph, pending: _Pending | None) -> _Met | None:
        drawn = paragraph.label if paragraph.label and paragraph.label.text != "" else None
        label = drawn_label(drawn.text or "") if drawn else typed_label(paragraph.text)
        if label is None:
            return None
        track = self.tracks[label.language or self.language]
        title = title_of(paragraph.text if drawn else paragraph.text[label.end :], paragraph.outline is not None)
        above = pending if label.kind == "article" and not title.text else None
        if above:
            title = title._replace(text=above.title)
        if not follow(track, Met(label, drawn, title, paragraph.outline, paragraph.source.in_table)):
            return None
        track.touched = index
        if above:
            self.moved[above.at] = _Met(track.place(), track.heading)
        return _Met(track.place(body=title.goes_on), track.heading)

    def _plain(self, index: int, paragraph: StoryParagraph) -> _Met:
        track, text = self.tracks[self.language], paragraph.text.strip()
        if paragraph.outline is not None and is_title(text, heading=True):
            return _under(track, paragraph.outline, text)
        if bracketed := bracketed_title(text):
            self.pending = _Pending(index, bracketed)
        if _ASIDE.match(text):
            track.step_aside()
            return self._beside()
        in_table = paragraph.source.in_table and not track.article_in_table
        beside = in_table or self.pending or self._speaker() is not track
        return self._beside() if beside else self._text(track, paragraph)

    def _text(self, track: Track, paragraph: StoryParagraph) -> _Met:
        if track.wants_title and is_title(paragraph.text):
            track.heading = paragraph.text.strip()  # ARTICLE 5, and on the next line: PAYMENT
            return _Met(track.place(), track.heading)
        body = track.article is not None and not track.entries
        track.has_body = track.has_body or not (track.entries or track.aside)
        indented = paragraph.text.startswith(_INDENT)
        track.closed = not indented
        return _Met(track.place(body=body, outer=not indented), track.heading)

    def _beside(self) -> _Met:
        """The place of something that stands in a clause without being a line of it."""
        track = self._speaker()
        return _Met(track.place(outer=True), track.heading)

    def _speaker(self) -> Track:
        """Which text a line without a label goes on with: its own language's, unless the other one has moved on since."""
        own, other = self.tracks[self.language], self.tracks["ja" if self.language == "en" else "en"]
        current = own.touched > other.touched or own.ordinal == other.ordinal
        return own if (own.known and current) or not other.known else other


def _under(track: Track, outline: int, text: str) -> _Met:
    """A heading without a number: one deeper than its article's stays in the article, any other ends it."""
    if track.article and track.outline is not None and outline > track.outline:
        track.entries, track.aside = [], False
        return _Met(track.place(), track.heading)
    track.reset(track.schedule if outline else "")
    track.heading = text
    return _Met(track.place() if track.schedule else None, track.heading)


def _is_contents(paragraph: StoryParagraph) -> bool:
    """Whether it is a line of a table of contents, by its style or by the page number at its end."""
    text = paragraph.text[-_TAIL:]
    by_style = bool(_CONTENTS_STYLE.match(paragraph.style))
    return by_style or bool(_LEADERS.search(text)) or bool(_PAGE.search(text) and typed_label(paragraph.text))


def _language(text: str) -> Language | None:
    return "ja" if _JAPANESE.search(text) else "en" if _LATIN.search(text) else None
