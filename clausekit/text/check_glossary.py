"""A glossary entry → its faults that only a look at several of its fields shows."""

import re
from collections.abc import Collection, Iterator

from clausekit.errors import Said
from clausekit.model.glossary import Measure, VagueEntry
from clausekit.text.yaml_source import Path_

_BLANKS_EN = re.compile(r"\[[^\[\]]+\]")
_BLANKS_JA = re.compile(r"［[^［］]+］")


def faults_of_vague(entry: VagueEntry, measure_ids: Collection[str]) -> Iterator[tuple[Path_, Said]]:
    """What is wrong with a vague entry beside its single fields; paths are inside the entry."""
    if entry.measure is not None and entry.measure not in measure_ids:
        yield ("measure",), Said(f"there is no measure “{entry.measure}”", f"「{entry.measure}」という指標はありません")
    for name in ("forms", "guards", "info_with"):
        forms: tuple[str, ...] = getattr(entry, name)
        for i, form in enumerate(forms):
            if not form.strip():
                yield (name, i), Said("is empty; write the words", "空です。語を書いてください")
            elif form in forms[:i]:
                yield (name, i), Said(f"“{form}” is there twice; remove one", f"「{form}」が重複しています")


def faults_of_measure(measure: Measure) -> Iterator[tuple[Path_, Said]]:
    """What is wrong with a measure beside its single fields: both sentences must leave the same number of blanks."""
    for name in ("sentence", "fill_in"):
        said = getattr(measure, name)
        en, ja = len(_BLANKS_EN.findall(said.en)), len(_BLANKS_JA.findall(said.ja))
        if en != ja:
            yield (
                (name,),
                Said(
                    f"{en} blanks in English ([…]) but {ja} in Japanese (［…］); give both the same",
                    f"英語の空欄 [...] は{en}個、日本語の空欄［…］は{ja}個です。数を揃えてください",
                ),
            )
