"""Texts told apart and put in order without looking at them one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.container import Array
from indexer.ordering import numbered, ranked, steadily

_TEXTS = st.lists(
    st.one_of(
        st.binary(max_size=40).map(lambda text: text.replace(b"\0", b"")),
        st.text("ab", max_size=30).map(str.encode),
        st.text("ab", max_size=12).map(lambda text: b"beginning" + text.encode()),
    ),
    max_size=60,
)


def _laid(texts: list[bytes]) -> tuple[Array, Array, Array]:
    sizes = np.array(list(map(len, texts)), np.int64)
    return np.frombuffer(b"".join(texts), np.uint8), np.cumsum(sizes) - sizes, sizes


@pytest.mark.parametrize("ways", [ranked, numbered])
@given(_TEXTS)
def test_texts_have_the_places_that_sorting_gives_them(ways, texts):
    texts += texts[::2]
    ranks, firsts = ways(*_laid(texts))
    different = sorted(set(texts))
    assert [different[rank] for rank in ranks] == texts
    assert [texts[at] for at in firsts] == different


@given(st.lists(st.integers(0, (1 << 32) - 1)))
def test_equal_numbers_stay_as_they_come(numbers):
    ranks = np.array(numbers, np.uint32)
    order = steadily(ranks, max(numbers, default=0) + 1)
    assert order.tolist() == sorted(range(len(numbers)), key=numbers.__getitem__)
