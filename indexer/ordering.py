"""Texts that lie end to end in one array, told apart and put in the order of their bytes, all at once.

To Python a text is an object: to look up each word of a batch in a dict takes longer than all else that is done with
it.  Here the first eight bytes of a text are a number; what is longer is looked at again, and there are few of these.
A text holds no byte 0.
"""

from __future__ import annotations

import numpy as np

from indexer.container import Array, different

_HEAD = 8  # bytes of a text that are looked at as one number
_HEADS = np.array([((1 << 8 * size) - 1) << 8 * (_HEAD - size) for size in range(_HEAD + 1)], np.uint64)
"""What is left of such a number where a text has only so many bytes."""
_HALF = np.uint64(32)
_ODD = 0x9E3779B97F4A7C15  # 2⁶⁴ divided by the golden ratio: multiples of it lie far apart (Knuth)
_LOW = 1 << 16


class Heads:
    """The bytes of texts as numbers that compare as they do."""

    def __init__(self, raw: Array) -> None:
        padded = np.append(raw, np.zeros(_HEAD, np.uint8))
        self._all = np.ndarray(len(raw) + 1, ">u8", padded, strides=(1,))

    def of(self, starts: Array, sizes: Array) -> Array:
        """Eight bytes of each text from a place on, as many as it has, and zeros."""
        found = self._all[np.minimum(starts, len(self._all) - 1)].astype(np.uint64)
        found &= _HEADS[np.clip(sizes, 0, _HEAD)]
        return found


def ranked(raw: Array, starts: Array, sizes: Array) -> tuple[Array, Array]:
    """The place of each text among the different ones in order, and for each of these one of the texts."""
    heads = Heads(raw)
    keys = heads.of(starts, sizes)
    order = np.argsort(keys)
    new = different(keys[order])
    depth = _HEAD
    while len(inside := _undecided(new, sizes[order] > depth)):
        some = order[inside]
        keys = heads.of(starts[some] + depth, sizes[some] - depth)
        again = np.lexsort((keys, np.cumsum(new)[inside]))
        order[inside] = some[again]
        new[inside] |= different(keys[again])
        depth += _HEAD
    ranks = np.empty(len(order), np.uint32)
    ranks[order] = np.cumsum(new) - 1
    return ranks, order[new]


def _undecided(new: Array, longer: Array) -> Array:
    """The places of texts that begin as another one does, where one of these goes on; `new` where others begin."""
    alone = new & np.append(new[1:], True)
    group = np.cumsum(new) - 1
    going_on = np.zeros(len(new), bool)
    going_on[group[longer & ~alone]] = True
    return np.flatnonzero(going_on[group])


def numbered(raw: Array, starts: Array, sizes: Array) -> tuple[Array, Array]:
    """As `ranked`, for texts of which most are there many times."""
    ids, past = _told_apart(Heads(raw), starts, sizes)
    one_of = np.zeros(past, np.int64)
    one_of[ids] = np.arange(1, len(ids) + 1)
    used = np.flatnonzero(one_of)
    one_of = one_of[used] - 1
    places, firsts = ranked(raw, starts[one_of], sizes[one_of])
    ranks = np.empty(past, np.uint32)
    ranks[used] = places
    return ranks[ids], one_of[firsts]


def _told_apart(heads: Heads, starts: Array, sizes: Array) -> tuple[Array, int]:
    """For each text a number that only those have that are the same, and before which number all of these lie."""
    ids, past = _slots(heads.of(starts, sizes))
    some, depth = np.flatnonzero(sizes > _HEAD), _HEAD
    while len(some):  # a number for what was read, and four bytes more
        more = heads.of(starts[some] + depth, sizes[some] - depth) >> _HALF
        found, many = _slots(ids[some].astype(np.uint64) << _HALF | more)
        ids[some] = past + found
        past += many
        depth += _HEAD // 2
        some = some[sizes[some] > depth]
    return ids, past


def _slots(keys: Array) -> tuple[Array, int]:
    """As `_told_apart`, for numbers: each has the slot of a table that it falls into, if no other one took it."""
    slots, left = _taken(keys, 1)
    past = _size(len(keys))
    times = 1
    while len(left):
        times += 2
        found, again = _taken(keys[left], times)
        slots[left] = past + found
        past += _size(len(left))
        left = left[again]
    return slots, past


def _taken(keys: Array, times: int) -> tuple[Array, Array]:
    """The slot of each number in one table, and the places of those that another number has taken it from."""
    size = _size(len(keys))
    slots = (keys * np.uint64(_ODD * times % (1 << 64)) >> np.uint64(65 - size.bit_length())).astype(np.int64)
    table = np.empty(size, np.uint64)
    table[slots] = keys
    return slots, np.flatnonzero(table[slots] != keys)


def _size(count: int) -> int:
    return 1 << max(4, count.bit_length() - 1)


def steadily(ranks: Array, count: int) -> Array:
    """The order of numbers below `count`, equal ones as they come; of 16 bits at a time, as NumPy counts them out."""
    order: Array = np.argsort(ranks.astype(np.uint16), kind="stable")
    while count > _LOW:
        ranks, count = ranks >> np.uint32(16), -(-count // _LOW)
        order = order[np.argsort(ranks.astype(np.uint16)[order], kind="stable")]
    return order
