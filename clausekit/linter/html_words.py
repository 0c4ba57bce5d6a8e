"""The words of the HTML report, in both languages."""

from collections.abc import Mapping
from typing import Final

from clausekit.errors import Said

HTML_WORDS: Final[Mapping[str, Said]] = {
    "title": Said("Contract wording report", "契約書文言チェック報告書"),
    "lead": Said(
        "Words in this contract that cannot be measured, and what could be written instead.",
        "契約書の中で、数値や基準で確認できない文言と、その書き換えの例をまとめたものです。",
    ),
    "summary": Said("Summary", "概要"),
    "nothing": Said("No findings.", "指摘はありません。"),
    "error": Said("Error", "エラー"),
    "warning": Said("Warning", "警告"),
    "info": Said("Info", "参考"),
    "error_means": Said("a mechanical fault to mend", "修正が必要な形式上の誤り"),
    "warning_means": Said("a number, date or standard can stand here", "数値・期日・基準を定められる箇所"),
    "info_means": Said("customary wording, for information", "慣用的な表現（参考情報）"),
    "where": Said("Where they are", "指摘の所在"),
    "heading": Said("Heading", "条見出し"),
    "numbers": Said("Findings by number", "指摘番号"),
    "no_heading": Said("without a heading", "条見出しなし"),
    "not_checked": Said("Not checked in this file", "このファイルで確認していないもの"),
    "all_read": Said("No part of the file was left unread.", "読み取れなかった部分はありません。"),
    "not_numbered": Said(
        "Some numbers that Word draws before paragraphs could not be worked out; places may lack theirs.",
        "Wordの自動番号の一部を特定できなかったため、条項番号が表示されない箇所があります。",
    ),
    "original": Said("Read with all tracked changes rejected.", "変更履歴をすべて元に戻した状態で確認しました。"),
    "accepted": Said("Read with all tracked changes accepted.", "変更履歴をすべて反映した状態で確認しました。"),
    "unread": Said("This file could not be read", "このファイルは読み取れませんでした"),
    "show": Said("Show", "表示"),
    "only": Said("only paragraphs with findings", "指摘のある段落のみ"),
    "homeless": Said("Findings elsewhere in the file", "その他の箇所の指摘"),
    "header": Said("Header", "ヘッダー"),
    "footer": Said("Footer", "フッター"),
    "footnotes": Said("Footnotes", "脚注"),
    "endnotes": Said("Endnotes", "文末脚注"),
    "comments": Said("Comments", "コメント"),
    "paragraph": Said("paragraph", "段落"),
    "also": Said("also", "関連"),
    "suppressed": Said("Left as it is, because:", "現状のままとする理由："),
    "new": Said("new since the baseline", "前回の報告にない指摘"),
    "unchanged": Said("known from the baseline", "前回の報告と同じ指摘"),
    "write": Said("Instead", "書き換えの例"),
    "ask": Said("To ask", "確認事項"),
    "same": Said("as under no.", "次の番号と同じ："),
    "made": Said("Made by clausekit", "clausekit により作成"),
}
