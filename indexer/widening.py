"""What a question finds beyond the words as they were typed, and why: other forms, other names, other languages.

A question is widened into a tree in which each word may be met in any of its forms, and each name or concept under
any of its names.  Everything that is added has a `Reason` that a person can read and switch off.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from archive import fold, fold_dj, vocabulary
from archive.vocabulary import Term
from indexer import naming
from indexer.meanings import meanings
from indexer.naming import Named, Names
from indexer.query import All, Any, Code, Exact, Is, Node, Not, Phrase, Stem, Word, simplified, words_wanted
from indexer.tokens import Token, tokens
from indexer.wordforms import stem, stems
from resources import path

MARKS, FORMS, NAMES, CONCEPTS, MEANINGS = "marks", "forms", "names", "concepts", "meanings"
KINDS = (MARKS, FORMS, NAMES, CONCEPTS, MEANINGS)
"""What can be switched off as a whole: marks that do not count, word forms, names, concepts, foreign words."""

SENTENCE = 4
"""Words wanted from which on documents will do that come near the best."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a question finds more than what was typed.

    `key` switches it: one of `KINDS`, or a single name or concept (`place:peja`); `typed` are the words it hangs on
    and `also` the other names under which they are found, the most usual ones first.
    """

    kind: str
    key: str
    typed: str
    also: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Widened:
    """A question as typed, as widened, and what was done to it."""

    typed: Node
    tree: Node
    reasons: tuple[Reason, ...]
    named: tuple[Named, ...] = ()
    """The names and concepts that the tree looks for."""
    parts: tuple[Node, ...] = ()
    """What of the tree some will do of, when few documents have all; none when just what was typed is wanted."""
    meanings: tuple[tuple[str, float], ...] = ()
    """Of a sentence the keys of words in other languages that mean what its words do, and what each weighs."""
    firm: tuple[Node, ...] = ()
    """What of the tree must hold even then: fields, and what must not be there."""


def widened(
    text: str,
    tree: Node,
    names: Names,
    without: Iterable[str] = (),
    forms_of: Callable[[str], Iterable[str]] = lambda _: (),
) -> Widened:
    """The tree of the question `text` with everything that is not switched off in `without`.

    `forms_of` gives the forms of a folded word that are not known by its keys.
    """
    off = frozenset(without)
    work = _Widening(text, names, off, forms_of)
    grown = simplified(work.grown(tree))
    plain = simplified(_with_marks(tree)) if MARKS in off else tree
    parts, firm = ((), ()) if MARKS in off else _parted(grown)
    meant = work.meant(plain) if len(parts) >= SENTENCE else ()
    return Widened(plain, grown, work.reasons(), tuple(work.used), parts, meant, firm)


class _Widening:
    """One pass over a tree, remembering what was added."""

    def __init__(self, text: str, names: Names, off: frozenset[str], forms_of: Callable[[str], Iterable[str]]) -> None:
        self._text, self._names, self._off, self._forms_of = text, names, off, forms_of
        self._tokens = tokens(text)
        self._seen: dict[str, Reason] = {}
        self._has_forms = self._has_meanings = False
        self.used: list[Named] = []

    def grown(self, node: Node) -> Node:
        match node:
            case Word() | Phrase():
                return self._run([node])
            case All(parts):
                return All(tuple(self._all(parts)))
            case Any(parts):
                return Any(tuple(self.grown(part) for part in parts))
            case Not(part):
                return Not(_with_marks(part) if MARKS in self._off else part)
        return node

    def _all(self, parts: Sequence[Node]) -> Iterator[Node]:
        """Words side by side may be one name: each run of them is looked at together.

        A small word that is part of no name need not be there where anything else is wanted.
        """
        run: list[Word | Phrase] = []
        choosy = MARKS not in self._off and any(not isinstance(part, Not) and not _is_small(part) for part in parts)
        for part in parts:
            if isinstance(part, Word | Phrase) and not part.quoted:
                run.append(part)
                continue
            if run:
                yield self._run(run, choosy=choosy)
                run = []
            yield self.grown(part)
        if run:
            yield self._run(run, choosy=choosy)

    def _run(self, run: Sequence[Word | Phrase], *, choosy: bool = False) -> Node:
        if run[0].quoted:
            return _with_marks(run[0]) if MARKS in self._off else run[0]
        named = self._named(run)
        parts: list[Node] = []
        at = 0
        while at < len(run):
            here = [one for one in named if one.start == run[at].start]
            last = max((self._last(run, one) for one in here), default=at)
            some = [self._word(one) for one in run[at : last + 1]]
            if here:
                parts.append(Any((All(tuple(some)), *(Code(one.key) for one in here))))
            elif not (choosy and _is_small(run[at])):
                parts.append(some[0])
            at = last + 1
        return All(tuple(parts))

    def _named(self, run: Sequence[Word | Phrase]) -> list[Named]:
        """The names and concepts in a run of words that stand for whole parts of it and are not switched off."""
        start, end = run[0].start, run[-1].end
        words = self._spoken(start, end)
        ends = {one.end for one in run}
        kept = []
        for one in naming.named_in_question(words, known=self._names):
            if one.end not in ends or not any(part.start == one.start for part in run):
                continue
            if self._note(one):
                kept.append(one)
                self.used.append(one)
        return kept

    def _spoken(self, start: int, end: int) -> list[Token]:
        """The words of the question between two of its places."""
        return [token for token in self._tokens if start <= token.start and token.end <= end]

    def _note(self, one: Named) -> bool:
        """Write down why; returns whether it is wanted."""
        kind = CONCEPTS if one.kind == "concept" else NAMES
        active = not self._off & {kind, one.key}
        typed = self._text[one.start : one.end]
        self._seen.setdefault(one.key, Reason(kind, one.key, typed, _other_names(one.term, typed), active))
        return active

    def _last(self, run: Sequence[Word | Phrase], one: Named) -> int:
        return next(place for place, part in enumerate(run) if part.end == one.end)

    def _word(self, node: Word | Phrase) -> Node:
        if MARKS in self._off:
            self._has_forms |= isinstance(node, Word) and _has_forms(node)  # and they are off with the marks
            return _with_marks(node)
        if isinstance(node, Phrase):
            return self._joined(node)
        keys = _keys(node)
        if len(keys) < 2:
            return node
        self._has_forms = True
        if FORMS in self._off:
            return node
        others = [key for form in self._forms_of(node.term) for key in keys_of(form)]
        return Any((node, Stem(tuple(dict.fromkeys((*keys, *others))))))

    def _joined(self, node: Phrase) -> Node:
        """A word of several, as typed or, where each part is a name, all of them: Beograd–Priština."""
        words = self._spoken(node.start, node.end)
        named = [one for one in naming.named_in_question(words, known=self._names) if self._note(one)]
        covered = all(any(one.start <= word.start and word.end <= one.end for one in named) for word in words)
        if not named or not covered:
            return node
        self.used += named
        return Any((node, All(tuple(Code(one.key) for one in named))))

    def meant(self, typed: Node) -> tuple[tuple[str, float], ...]:
        """The keys of words in other languages, and what each weighs; none where they are switched off."""
        found = meanings([term for term in words_wanted(typed) if term not in _small_terms()])
        self._has_meanings = bool(found)
        return () if MEANINGS in self._off else tuple(one for one in found.items() if one[0] not in small_keys())

    def reasons(self) -> tuple[Reason, ...]:
        """All of them, the widest last."""
        found: list[Reason] = []
        if any(not token.term.isdecimal() for token in self._tokens):
            found.append(Reason(MARKS, MARKS, self._text, (), MARKS not in self._off))
        if self._has_forms:
            found.append(Reason(FORMS, FORMS, self._text, (), not self._off & {FORMS, MARKS}))
        if self._has_meanings:
            found.append(Reason(MEANINGS, MEANINGS, self._text, (), MEANINGS not in self._off))
        order: Callable[[Reason], int] = lambda reason: KINDS.index(reason.kind)  # noqa: E731
        return tuple(sorted((*found, *self._seen.values()), key=order))


def _has_forms(node: Word) -> bool:
    return len(_keys(node)) > 1


def _keys(node: Word) -> tuple[str, ...]:
    """The keys of a word in every language; none of a small one."""
    return () if _is_small(node) else keys_of(node.written or node.term)


def keys_of(word: str) -> tuple[str, ...]:
    """The keys of a word in every language, without those of small words; a single letter has no forms."""
    if len(fold(word)) < 2:
        return ()
    return tuple(key for key in dict.fromkeys(stems(fold_dj(word))) if key not in small_keys())


def _is_small(node: Node) -> bool:
    return isinstance(node, Word) and not node.quoted and node.term in _small_terms()


@cache
def _small_words() -> Mapping[str, Sequence[str]]:
    made: Mapping[str, Sequence[str]] = json.loads(path("languages", "small_words.json").read_text("utf-8"))["words"]
    return made


@cache
def _small_terms() -> frozenset[str]:
    return frozenset(fold(word) for words in _small_words().values() for word in words)


@cache
def small_keys() -> frozenset[str]:
    """The keys of small words: what is one form of them in one language may be a word of weight in another (*bus*)."""
    return frozenset(stem(fold(word), language) for language, words in _small_words().items() for word in words)


def _with_marks(node: Node) -> Node:
    """The same, with the marks that were typed and no others."""
    match node:
        case Word():
            return Exact(node.written)
        case Phrase():
            return All((node, *(Exact(part) for part in node.written)))
        case All(parts):
            return All(tuple(map(_with_marks, parts)))
        case Any(parts):
            return Any(tuple(map(_with_marks, parts)))
        case Not(part):
            return Not(_with_marks(part))
    return node


def _other_names(term: Term, typed: str) -> tuple[str, ...]:
    """The preferred name in each language, but for what was typed."""
    shown = (vocabulary.name_of(term, language) for language in vocabulary.LANGUAGES)
    return tuple(name for name in dict.fromkeys(shown) if name.casefold() != typed.casefold())


def _parted(tree: Node) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The parts of a question of which some may do, and those that must hold."""
    if not isinstance(tree, All):
        return (), ()
    firm = tuple(part for part in tree.parts if _is_firm(part))
    return tuple(part for part in tree.parts if part not in firm), firm


def _is_firm(node: Node) -> bool:
    """Whether a part of a question sets a bound and is no mere word."""
    return isinstance(node, Is | Not) or (isinstance(node, All | Any) and any(map(_is_firm, node.parts)))
