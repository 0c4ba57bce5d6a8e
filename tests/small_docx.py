"""A .docx written out of strings of XML, so that a test shows exactly what is in it."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = " ".join(
    [
        f'xmlns:w="{W}"',
        f'xmlns:r="{REL}"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
        'xmlns:o="urn:schemas-microsoft-com:office:office"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
    ]
)
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def r(text: str) -> str:
    """A run of plain text."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(content: str = "", style: str = "", num: tuple[int, int] | None = None, more: str = "") -> str:
    """A paragraph of plain text or, if it begins with `<`, of runs; `num` is (numId, ilvl), `more` further w:pPr."""
    runs = content if content.startswith("<") else r(content) if content else ""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    return f"<w:p><w:pPr>{styled}{listed}{more}</w:pPr>{runs}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is a string of paragraphs."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def field(*result: str, instruction: str = "REF x") -> str:
    """A field of five runs with this result."""
    parts = ("begin", None, "separate", *result, "end")
    code = f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
    marks = ("begin", "separate", "end")
    return "".join(
        code if part is None else f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' if part in marks else r(part)
        for part in parts
    )


def level(index: int, text: str, format_: str = "decimal", start: int = 1, more: str = "") -> str:
    """A w:lvl."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(*abstracts: tuple[str, ...], nums: Mapping[int, tuple[int, str]] | None = None) -> str:
    """The content of numbering.xml: each abstract is a tuple of levels; num 1 uses the first and so on, unless `nums` says."""
    nums = nums or {number + 1: (number, "") for number in range(len(abstracts))}
    defined = (f'<w:abstractNum w:abstractNumId="{i}">{"".join(a)}</w:abstractNum>' for i, a in enumerate(abstracts))
    used = (
        f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{abstract}"/>{more}</w:num>'
        for id_, (abstract, more) in nums.items()
    )
    return "".join((*defined, *used))


def style(id_: str, name: str, based_on: str = "", more: str = "") -> str:
    """A paragraph style."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/>{base}<w:pPr>{more}</w:pPr></w:style>'
    )


def members(body: str, parts: Mapping[str, str] | None = None, main: str = "word/document.xml") -> dict[str, str]:
    """The members of a .docx; `parts` are the content of styles, numbering, header1, footnotes … by name."""
    written = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Override PartName="/{main}" ContentType="{MAIN}"/></Types>',
        "_rels/.rels": relationships({"officeDocument": main}),
        main: f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
    }
    folder, _, name = main.rpartition("/")
    roots = {"header": "hdr", "footer": "ftr"}
    for part, content in (parts or {}).items():
        kind = part.rstrip("0123456789")
        root = roots.get(kind, kind)
        written[f"{folder}/{part}.xml"] = f"<w:{root} {SPACES}>{content}</w:{root}>"
    kinds = {f"{part}.xml": part.rstrip("0123456789") for part in parts or {}}
    written[f"{folder}/_rels/{name}.rels"] = relationships(kinds, True)
    return written


def relationships(targets: Mapping[str, str], swapped: bool = False) -> str:
    """A .rels part: kind → target, or target → kind if `swapped`."""
    pairs = [(kind, target) if swapped else (target, kind) for target, kind in targets.items()]
    each = (
        f'<Relationship Id="rId{i}" Type="{REL}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(pairs)
    )
    return f'<Relationships xmlns="{RELS}">{"".join(each)}</Relationships>'


def zipped(path: Path, content: Mapping[str, str | bytes]) -> Path:
    """A zip file with these members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return path


def docx(path: Path, *paragraphs: str, main: str = "word/document.xml", **parts: str) -> Path:
    """A .docx of these paragraphs; `numbering=`, `styles=`, `header1=`, `footnotes=` … are the content of its parts."""
    return zipped(path, members("".join(paragraphs), parts, main))
