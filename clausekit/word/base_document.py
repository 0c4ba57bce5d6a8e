"""The document every contract starts from: our own parts, readable in `base/`, opened as one .docx."""

import io
import zipfile
from importlib.resources import files

import docx
from docx.document import Document
from lxml import etree

# The name inside the package → the file in base/ (some part names are hidden or awkward as files).
_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "docProps/app.xml": "app.xml",
    "docProps/core.xml": "core.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/document.xml": "document.xml",
    "word/fontTable.xml": "font_table.xml",
    "word/footer1.xml": "footer.xml",
    "word/header1.xml": "header.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/styles.xml": "styles.xml",
    "word/theme/theme1.xml": "theme.xml",
    "word/webSettings.xml": "web_settings.xml",
}


def open_base() -> Document:
    """A new, empty document: A4, our styles and numbering, header and footer without words."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, file in _PARTS.items():
            package.writestr(name, _part(file))
    packed.seek(0)
    return docx.Document(packed)


def reopen(data: bytes) -> Document:
    """A document of ours that was already written, to put something into it."""
    return docx.Document(io.BytesIO(data))


def _part(file: str) -> bytes:
    """One part without the comments and blanks that are there for people."""
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True, resolve_entities=False)
    root = etree.fromstring((files("clausekit.word") / "base" / file).read_bytes(), parser)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
