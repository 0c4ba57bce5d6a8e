"""Why a file is not read and what to do, in both languages: one value for each reason."""

from typing import Final

from clausekit.errors import Said

MISSING: Final = Said("no such file; check the name", "ファイルが見つかりません。名前をご確認ください")
FOLDER: Final = Said("a folder, not a file; name a .docx in it", "フォルダーです。中の.docxファイルを指定してください")
NOT_A_FILE: Final = Said(
    "not an ordinary file; name a .docx", "通常のファイルではありません。.docxファイルを指定してください"
)
EMPTY: Final = Said(
    "an empty file (0 bytes); save or download it again",
    "空のファイル（0バイト）です。保存または取得し直してください",
)
LOCK_FILE: Final = Said(
    "the lock file Word keeps while a document is open; name the document itself (without ~$)",
    "文書を開いている間にWordが作るロックファイルです。元の文書（名前が~$で始まらないもの）を指定してください",
)
LEGACY: Final = Said(
    "an old Word file (.doc, Word 97-2003); open it in Word and save it as Word Document (*.docx)",
    "旧形式のWord文書（.doc、Word 97-2003）です。Wordで開き「Word文書（*.docx）」として保存してください",
)
ENCRYPTED: Final = Said(
    "encrypted; open it in Word, remove the password or the protection (File > Info > Protect Document) and save it",
    "暗号化されています。Wordで開き、パスワード又は保護を解除して（ファイル＞情報＞文書の保護）保存してください",
)
ENCRYPTED_ZIP: Final = Said(
    "its zip entries are encrypted; unpack it with the password and save it as Word Document (*.docx)",
    "ZIPとして暗号化されています。パスワードで展開し「Word文書（*.docx）」として保存してください",
)
STRICT_FORMAT: Final = Said(
    "in the Strict Open XML format; open it in Word and save it as Word Document (*.docx), not Strict",
    "「厳密なOpen XML文書」形式です。Wordで開き「Word文書（*.docx）」（「Strict」「厳密」でない方）として保存してください",
)
DAMAGED: Final = Said(
    "a damaged or incomplete .docx (its zip cannot be read); get the file again, or open and repair it in Word",
    "破損しているか不完全な.docxです（ZIPとして読めません）。ファイルを取得し直すか、Wordで開いて修復してください",
)
NO_DOCUMENT: Final = Said(
    "a zip archive without a Word document in it; save the text in Word as Word Document (*.docx)",
    "Word文書を含まないZIPファイルです。Wordで「Word文書（*.docx）」として保存してください",
)
UNKNOWN: Final = Said(
    "not a Word document; save it in Word as Word Document (*.docx)",
    "Word文書ではありません。Wordで「Word文書（*.docx）」として保存してください",
)
TOO_LARGE: Final = Said(
    "too large for a contract; remove pictures or attachments and save it again",
    "契約書としては大きすぎます。画像や添付を除いて保存し直してください",
)
BOMB: Final = Said(
    "packed far more tightly than any real document (a zip bomb?); do not open it, ask the sender for another file",
    "通常の文書ではありえない圧縮率です（ZIP爆弾の可能性）。開かずに、送り主に別のファイルを求めてください",
)
TWICE: Final = Said(
    "two parts of the same name in it, so that readers may see different texts; save it again in Word",
    "同名の部品が二つあり、読む者により内容が異なるおそれがあります。Wordで保存し直してください",
)
DOCTYPE: Final = Said(
    "XML with a document type or entities in it, which Word never writes; ask the sender for a file saved by Word",
    "Wordが書くことのない文書型宣言又は実体を含むXMLです。Wordで保存したファイルを送り主に求めてください",
)


def unopened(reason: str) -> Said:
    """The system did not let us open the file."""
    return Said(f"cannot be opened ({reason})", f"開けません（{reason}）")


def another_kind(en: str, ja: str) -> Said:
    """A file of some other known kind."""
    return Said(
        f"{en}, not a Word document; open it and save it as Word Document (*.docx)",
        f"{ja}であり、Word文書ではありません。開いて「Word文書（*.docx）」として保存してください",
    )


def broken_part(name: str) -> Said:
    """A part whose XML cannot be read."""
    return Said(
        f"damaged: the XML of its part {name} cannot be read; open and repair it in Word, then save it again",
        f"破損しています（{name}のXMLが読めません）。Wordで開いて修復し、保存し直してください",
    )


def missing_part(name: str) -> Said:
    """A part that the package names and does not hold."""
    return Said(
        f"damaged: its part {name} is missing; open and repair it in Word, then save it again",
        f"破損しています（{name}がありません）。Wordで開いて修復し、保存し直してください",
    )
