"""Encodings told, misreadings made right, and clean texts left alone: `./run bench mending [N]`, N clean texts.

On the texts of `identification` that the statistics were not made from (Romani alone has no others).  An answer counts
as right when every letter comes out right, so encodings that read the text alike are equal.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean

from archive import latin
from indexer.mending import clean, decoded
from indexer.misreadings import has_lost_letters, mended, offered
from tests.bench import identification
from tests.bench.measuring import count_from_arguments, each

_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "source"
_LENGTHS = {80: 120, 300: 80, 1000: 40}  # letters, and how many texts
_CENTRAL = ("cp1250", "iso8859_2", "iso8859_16", "mac_latin2")
_WIDE = ("utf-8", "utf-16-le", "utf-16-be")
_SETS = {
    "Serbian": (("news, sr", "treebank, sr"), (*_CENTRAL, *_WIDE)),
    "Croatian and Bosnian": (("treebank, hr", "Tatoeba, bs"), (*_CENTRAL, *_WIDE)),
    "Serbian in Cyrillic": (("news, sr-Cyrl",), ("cp1251", "iso8859_5", *_WIDE)),
    "Albanian": (("news, sq",), ("cp1250", "cp1252", "iso8859_2", "iso8859_16", *_WIDE)),
    "English": (("news, en",), ("cp1250", "cp1252", *_WIDE)),
    "Macedonian": (("Tatoeba, mk",), ("cp1251", "iso8859_5", *_WIDE)),
    "Hungarian": (("treebank, hu",), (*_CENTRAL, *_WIDE)),
    "Turkish": (("treebank, tr",), ("cp1254", *_WIDE)),
    "Romani (seen)": (("Declaration (seen), rom",), ("cp1250", "iso8859_2", "iso8859_16", *_WIDE)),
}
_MISREAD = {
    "cp1252": ("cp1250", "cp1251", "iso8859_2", "mac_latin2", "utf-8"),
    "cp1250": ("cp1251", "iso8859_2", "mac_latin2", "utf-8"),
    "cp1251": ("cp1250", "iso8859_5", "utf-8"),
    "mac_roman": ("cp1250", "utf-8"),
}
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})
_SEVEN = {
    "yuscii": ("ŽŠĐĆČžšđćč", "@[\\]^`{|}~"),
    "yuscii-cyrillic": (
        "ЖШЂЋЧжшђћчАБЦДЕФГХИЈКЛМНОПЉРСТУВЊЏЗабцдефгхијклмнопљрстувњџз",
        "@[\\]^`{|}~ABCDEFGHIJKLMNOPQRSTUVWXZabcdefghijklmnopqrstuvwxz",
    ),
}


def main() -> None:
    """Print every figure."""
    _encodings()
    _misreadings()
    _seven_bits()
    _lost()
    _clean(count_from_arguments(2000))


def _say(name: str, **figures: float) -> None:
    print(json.dumps({"name": name} | {one: round(value, 4) for one, value in figures.items()}), flush=True)


def _pieces(names: Sequence[str], length: int, encoding: str = "utf-8", limit: int = 0) -> Iterator[str]:
    """Stretches that can be written in an encoding and have letters that depend on it."""
    text = " ".join(line for name in names for line in identification.sets()[name])
    if not encoding.startswith(("cp", "utf", "mac")):
        text = text.translate(_PLAIN)  # who wrote in these had no such marks
    made = 0
    for start in range(0, len(text) - length, max(length, 400)):
        piece = text[start : start + length]
        if piece.isascii() or not _fits(piece, encoding):
            continue
        yield piece
        made += 1
        if made >= (limit or _LENGTHS[length]):
            return


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _encodings() -> None:
    for language, (names, encodings) in _SETS.items():
        for encoding in encodings:
            found = {}
            for length in _LENGTHS:
                right = [decoded(piece.encode(encoding))[0] == piece for piece in _pieces(names, length, encoding)]
                if right:
                    found[length] = (mean(right), len(right))
                    _ALL.setdefault(length, []).extend(right)
            shown = {f"{length} letters": share for length, (share, _) in found.items()}
            _say(f"encoding right: {language}, {encoding}", **shown, texts=sum(count for _, count in found.values()))
    _say("encoding right: all", **{f"{length} letters": mean(right) for length, right in _ALL.items()})


_ALL: dict[int, list[bool]] = {}


def misread(text: str, meant: str, taken_for: str) -> str:
    """A text as it looks when its bytes are taken for another encoding; what that one lacks stays as it is."""
    letters = {byte: bytes([byte]).decode(taken_for, "replace") for byte in range(256)}
    return "".join(letters[byte] if letters[byte] != "\ufffd" else chr(byte) for byte in text.encode(meant))


Found = dict[int, list[tuple[bool, bool]]]


def _misreadings() -> None:
    """Right: all letters as they were.  Wrong: changed, and not to what they were."""
    totals: Found = {}
    for encoding, taken_for, times in _cases():
        found = _found(encoding, taken_for, times)
        for length, some in found.items():
            totals.setdefault(length, []).extend(some)
        name = f"made right: {encoding} read as {taken_for}{' twice' if times == 2 else ''}"
        _say(name, **{f"{length} letters": _recall(some) for length, some in found.items()})
    for length, some in totals.items():
        _say(f"made right: all, {length} letters", recall=_recall(some), precision=_precision(some), texts=len(some))


def _cases() -> Iterator[tuple[str, str, int]]:
    for taken_for, meant in _MISREAD.items():
        for encoding in meant:
            yield encoding, taken_for, 1
            if encoding == "utf-8" and taken_for in ("cp1250", "cp1252"):
                yield encoding, taken_for, 2


def _found(encoding: str, taken_for: str, times: int) -> Found:
    found: Found = {}
    for length in _LENGTHS:
        for names, encodings in _SETS.values():
            if encoding in encodings:
                found.setdefault(length, []).extend(_mended(names, length, encoding, taken_for, times))
    return found


def _mended(
    names: Sequence[str], length: int, encoding: str, taken_for: str, times: int
) -> Iterator[tuple[bool, bool]]:
    for piece in _pieces(names, length, encoding, limit=25):
        bad = misread(piece, encoding, taken_for)
        if times == 2:
            bad = misread(bad, "utf-8", taken_for)
        if bad != piece:
            right, rules = mended(bad)
            yield right == piece, bool(rules)


def _recall(found: Sequence[tuple[bool, bool]]) -> float:
    return mean(right for right, _ in found) if found else 0.0


def _precision(found: Sequence[tuple[bool, bool]]) -> float:
    return mean(right for right, changed in found if changed)


def _seven_bits() -> None:
    """In Cyrillic without љ, њ and џ nothing tells the scripts apart: also counted in either."""
    for name, rule in (
        ("Serbian", "yuscii"),
        ("Croatian and Bosnian", "yuscii"),
        ("Serbian in Cyrillic", "yuscii-cyrillic"),
    ):
        letters, signs = _SEVEN[rule]
        found: dict[str, float] = {}
        for length in _LENGTHS:
            texts = [piece.translate(_PLAIN) for piece in _pieces(_SETS[name][0], length)]
            pairs = [(text, text.translate(str.maketrans(letters, signs))) for text in texts]
            pairs = [(text, seven) for text, seven in pairs if seven.isascii() and set(signs[:10]) & set(seven)]
            pairs = [(text, seven) for text, seven in pairs if not set(signs[:10]) & set(text)]
            if rule != "yuscii":  # nor can Latin letters be told from these
                pairs = [(text, seven) for text, seven in pairs if not any(a.isalpha() and a.isascii() for a in text)]
            read = [(text, offer.text if (offer := offered(seven)) else seven) for text, seven in pairs]
            found[f"{length} letters"] = mean(text == other for text, other in read)
            found[f"{length} letters, in either script"] = mean(latin(text) == latin(other) for text, other in read)
        _say(f"offered right: {name} in seven bits", **found)


def _lost() -> None:
    gone = str.maketrans("", "", "čćšžđëçђјљњћџČĆŠŽĐËÇЂЈЉЊЋЏ")
    for name in ("Serbian", "Serbian in Cyrillic", "Albanian"):
        shares = {
            f"{length} letters": mean(
                has_lost_letters(piece.translate(gone)) for piece in _pieces(_SETS[name][0], length)
            )
            for length in (300, 1000)
        }
        _say(f"lost letters noticed: {name}", **shares)


def _clean(count: int) -> None:
    texts = _clean_texts(count)
    for name, looks in _LOOKS.items():
        alarmed = [about for about, text in texts if looks(text)]
        _say(f"false alarms on clean texts: {name}", alarms=len(alarmed), texts=len(texts))
        for about in alarmed:
            print(f"   {about}", flush=True)
    ours = each(
        [lambda text=text: (mended(text), clean(text), offered(text), has_lost_letters(text)) for _, text in texts]
    )  # type: ignore[misc]
    _say("a clean page of 1,000 letters, ms CPU", mean=mean(ours))


_LOOKS: dict[str, Callable[[str], bool]] = {
    "mended": lambda text: bool(mended(text)[1]),
    "offered": lambda text: offered(text) is not None,
    "lost letters": has_lost_letters,
}


def _clean_texts(count: int) -> list[tuple[str, str]]:
    """Stretches of 1,000 letters in every language there is, in turn, marked and unmarked, and the sample's texts."""
    sets = {name: "\n".join(lines) for name, lines in identification.sets().items()}
    for file in sorted((identification._TEXTS / "udhr").glob("*.tsv")):
        sets[f"Declaration, {file.stem}"] = file.read_text("utf-8")
    sets |= {f"sample, {file.stem}": file.read_text("utf-8") for file in sorted(_SAMPLE.glob("*.txt"))}
    made = []
    for turn in range(1000):
        for name, text in sets.items():
            piece = text[turn * 1000 : turn * 1000 + 1000]
            if len(piece) > 100:
                made.append((f"{name}, {turn}", piece))
    return made[:count]


if __name__ == "__main__":
    if not identification._TEXTS.is_dir():
        sys.exit("the texts to measure on are not beside this checkout")
    main()
