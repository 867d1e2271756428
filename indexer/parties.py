"""Who issues a document, signs it, is addressed by it or is present: groups by the place where they stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive import Evidence, Field, Role, Suggestion, vocabulary
from indexer.kinds import kinds_in
from indexer.layout import TAIL, Leaf, Line, begins_with, body_at, is_contact, is_labelled
from indexer.naming import Named

_MOST = 0.5  # the share of a line's letters that makes it a group's own line
_LIST = 30  # lines that a list of signatories or of those present may have
_OWN = {Role.ISSUED_BY: 0.92, Role.SIGNED_BY: 0.9, Role.ADDRESSED_TO: 0.88, Role.PRESENT: 0.88}
_RANK = {Role.ISSUED_BY: 0, Role.SIGNED_BY: 1, Role.ADDRESSED_TO: 2, Role.PRESENT: 3, Role.NONE: 4}


@dataclass(frozen=True, slots=True)
class _Placed:
    """A group where it is named, and the role that the place gives it."""

    leaf: Leaf
    one: Named
    role: Role


def parties(leaves: Sequence[Leaf], language: str) -> Iterator[Suggestion]:
    """Each group that the document names once, with its strongest role and the place that shows it."""
    best: dict[str, _Placed] = {}
    for number, leaf in enumerate(leaves):
        roles = _roles(leaf, is_first=number == 0, is_last=number == len(leaves) - 1)
        for one in leaf.groups:
            placed = _Placed(leaf, one, _role_at(leaf, roles, one))
            held = best.setdefault(one.term.code, placed)
            if _RANK[placed.role] < _RANK[held.role]:
                best[one.term.code] = placed
    for placed in best.values():
        yield _suggestion(placed, language)


def new_names(leaves: Sequence[Leaf]) -> Iterator[Suggestion]:
    """Names of groups that no authority bears, where a group would stand; offered for adding.  Never a person's."""
    seen: set[str] = set()
    for number, leaf in enumerate(leaves):
        roles = _roles(leaf, is_first=number == 0, is_last=number == len(leaves) - 1)
        for line in leaf.lines:
            role = roles.get(line.number, Role.NONE)
            if role is Role.NONE or leaf.groups_in(line) > 0.2 or not _is_a_groups_name(line):
                continue
            name = _cleaned(line.text)
            if len(name) > 3 and vocabulary.key(name) not in seen:
                seen.add(vocabulary.key(name))
                start = line.start + line.text.index(name)
                evidence = Evidence(leaf.page.number, start, start + len(name), name, "new name")
                yield Suggestion(Field.ORGANISATION, name, 0.5, evidence, role, known=False)


def _suggestion(placed: _Placed, language: str) -> Suggestion:
    one, page = placed.one, placed.leaf.page
    body = body_at(placed.leaf.lines)
    top = page.number == 1 and body < len(placed.leaf.lines) and one.start < placed.leaf.lines[body].start
    confidence = _OWN.get(placed.role, 0.8 if top else 0.65)
    evidence = Evidence(page.number, one.start, one.end, page.text[one.start : one.end], "authority")
    return Suggestion(Field.ORGANISATION, vocabulary.name_of(one.term, language), confidence, evidence, placed.role)


def _role_at(leaf: Leaf, roles: Mapping[int, Role], one: Named) -> Role:
    line = next(line for line in leaf.lines if line.start <= one.start < line.end)
    return roles.get(line.number, Role.NONE)


def _roles(leaf: Leaf, *, is_first: bool, is_last: bool) -> dict[int, Role]:
    """The role that each line gives to the groups in it."""
    roles: dict[int, Role] = {}
    for role, part in ((Role.PRESENT, "present_labels"), (Role.SIGNED_BY, "signed_labels")):
        for line in leaf.lines:
            if is_labelled(line, part):
                roles.update(dict.fromkeys(_listed(leaf, line), role))
    if is_first:
        roles |= {number: role for number, role in _at_the_top(leaf).items() if number not in roles}
    if is_last:
        roles |= {number: role for number, role in _at_the_bottom(leaf).items() if number not in roles}
    return roles


def _listed(leaf: Leaf, label: Line) -> Iterator[int]:
    """The line of a label and those of the list below it, until another label, an empty line or the text."""
    yield label.number
    inline = re.search(r":\s*\S", label.text)
    for line in leaf.lines[label.number + 1 : label.number + _LIST]:
        ended = line.apart and (inline or line.number > label.number + 1)
        if ended or is_labelled(line, "absent_labels") or is_labelled(line, "list_ends"):
            return
        if not inline and line.prose and len(line.text) > 120:
            return
        yield line.number


def _at_the_top(leaf: Leaf) -> dict[int, Role]:
    """The letterhead issues; what stands between the date and the salutation of a letter is addressed."""
    found: dict[int, Role] = {}
    body = body_at(leaf.lines)
    greeted = next((line for line in leaf.head if begins_with(line, "salutations")), None)
    end = greeted.number if greeted is not None else body
    passed = False  # the title or the date, after which no letterhead comes
    for line in leaf.lines[:end]:
        own = _is_own(leaf, line)
        if is_labelled(line, "to_labels") or (begins_with(line, "to_words") and greeted is not None):
            found[line.number] = Role.ADDRESSED_TO
        elif begins_with(line, "bylines") or begins_with(line, "issued_words") or (own and not passed):
            found[line.number] = Role.ISSUED_BY
        elif own and greeted is not None:
            found[line.number] = Role.ADDRESSED_TO
        passed |= not own and not is_contact(line) and not kinds_in(line.words) and line.number > 0
    if greeted is not None:
        found[greeted.number] = Role.ADDRESSED_TO
    return found


def _at_the_bottom(leaf: Leaf) -> dict[int, Role]:
    """Lines of their own below the text sign it."""
    found: dict[int, Role] = {}
    for line in reversed(leaf.lines[-2 * TAIL :]):
        if line.number == 0 or line.prose or _goes_on(leaf, line):
            break
        if begins_with(line, "issued_words"):
            found[line.number] = Role.ISSUED_BY
        elif ":" in line.text and not begins_with(line, "signed_words"):
            continue
        elif begins_with(line, "signed_words") or _is_own(leaf, line):
            found[line.number] = Role.SIGNED_BY
    return found


def _goes_on(leaf: Leaf, line: Line) -> bool:
    """Whether a line is the rest of a sentence that began in the line above."""
    above = leaf.lines[line.number - 1]
    return not line.apart and above.prose and len(above.text) >= 55 and above.text[-1] not in ".!?:"


def _is_own(leaf: Leaf, line: Line) -> bool:
    """Whether a line is there for a group's name and is no sentence about it."""
    share = leaf.groups_in(line)
    return _is_a_groups_name(line) or (share >= _MOST and (line.text[-1] not in ".!?" or share >= 0.9))


def _is_a_groups_name(line: Line) -> bool:
    """Whether a line is the name of some group: it begins with a word for groups, and with a capital."""
    if not line.words or len(line.words) > 9 or line.prose or not line.text[0].isupper() or line.text[-1] in ":;?!":
        return False
    named = sum(word.capital for word in line.words) >= 2 or bool(re.search(r"[„“”\"«]", line.text))
    return named and begins_with(line, "group_words") and not is_contact(line) and not kinds_in(line.words)


def _cleaned(text: str) -> str:
    """A name without the town and the counts behind it, and the marks around it."""
    name = re.split(r"\s*[,(;|·]|\s[–—-]\s|\s{3,}|:", text)[0]
    return name.strip(" .,_–-\t")
