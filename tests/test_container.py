"""Arrays in a file come back as they were, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.container import Array, Container, ContainerWriter, Damaged, different, ragged

KINDS = ("u1", "<u2", "<u4", "<i8")


def _packed(arrays: dict[str, Array]) -> bytes:
    file = BytesIO()
    writer = ContainerWriter(file)
    for name, array in arrays.items():
        writer.put(name, array)
    writer.finish({"count": len(arrays)})
    return file.getvalue()


@st.composite
def _some_arrays(draw: st.DrawFn) -> dict[str, Array]:
    names = draw(st.lists(st.text(max_size=5), unique=True, max_size=6))
    return {
        name: np.array(draw(st.lists(st.integers(0, 255), max_size=300)), draw(st.sampled_from(KINDS)))
        for name in names
    }


@given(_some_arrays())
@settings(max_examples=60, deadline=None)
def test_arrays_come_back_as_they_were(arrays: dict[str, Array]) -> None:
    container = Container(_packed(arrays))
    container.check()
    assert container.facts == {"count": len(arrays)}
    for name, array in arrays.items():
        assert container.array(name).dtype == array.dtype
        assert container.array(name).tolist() == array.tolist()
        middle = len(array) // 2
        assert container.part(name, middle, len(array)).tolist() == array[middle:].tolist()


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_no_changed_byte_is_ever_read(data: st.DataObject) -> None:
    arrays = {"one": np.arange(50_000, dtype=np.uint32), "two": np.arange(9, dtype=np.uint16)}
    raw = bytearray(_packed(arrays))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    try:
        container = Container(bytes(raw))
        for name, array in arrays.items():
            assert container.array(name).tolist() == array.tolist()  # a byte between arrays belongs to none
    except Damaged:
        return


@given(st.integers(0, 5000))
@settings(max_examples=60, deadline=None)
def test_what_is_cut_off_is_refused(length: int) -> None:
    raw = _packed({"one": np.arange(1000, dtype=np.uint32)})
    if length < len(raw):
        with pytest.raises(Damaged):
            Container(raw[:length])


def test_another_version_is_refused() -> None:
    raw = bytearray(_packed({"one": np.arange(3, dtype=np.uint8)}))
    raw[-12] += 1
    with pytest.raises(Damaged, match="version"):
        Container(bytes(raw))


def test_only_what_is_read_is_compared_with_its_checksum(tmp_path: Path) -> None:
    raw = bytearray(_packed({"one": np.zeros(1 << 18, np.uint8)}))
    raw[200_000] ^= 1
    path = tmp_path / "one.arrays"
    path.write_bytes(raw)
    container = Container(path)
    assert not container.part("one", 0, 100).any()
    with pytest.raises(Damaged):
        container.part("one", 199_000, 201_000)
    container.close()


def test_a_file_that_is_closed_lets_go_when_its_views_do(tmp_path: Path) -> None:
    path = tmp_path / "one.arrays"
    path.write_bytes(_packed({"one": np.arange(10, dtype=np.uint8)}))
    container = Container(path)
    view = container.array("one")
    container.close()
    assert view.tolist() == list(range(10))


def test_an_empty_file_and_an_unknown_array_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "empty.arrays"
    path.write_bytes(b"")
    with pytest.raises(Damaged):
        Container(path)
    with pytest.raises(Damaged):
        Container(_packed({})).array("none")


def test_ranges_are_laid_end_to_end() -> None:
    assert ragged(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]
    assert ragged(np.array([], np.int64), np.array([], np.int64)).tolist() == []


def test_chunks_are_the_whole() -> None:
    def pieces() -> Iterator[Array]:
        yield from (np.arange(0, 7), np.arange(7, 7), np.arange(7, 10))

    file = BytesIO()
    writer = ContainerWriter(file)
    writer.put_chunks("one", np.uint32, pieces())
    writer.finish({})
    assert Container(file.getvalue()).array("one").tolist() == list(range(10))


def test_what_is_given_back_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "one.arrays"
    path.write_bytes(_packed({"one": np.arange(100_000, dtype=np.uint32)}))
    container = Container(path)
    whole = container.array("one")
    assert int(whole.sum()) == 99_999 * 50_000
    container.release()
    assert int(whole.sum()) == 99_999 * 50_000
    assert container.part("one", 7, 9).tolist() == [7, 8]
    del whole
    container.close()
    Container(_packed({"one": np.arange(3)})).release()  # in memory there is nothing to give back


@given(st.lists(st.integers(0, 9)))
def test_the_first_of_each_kind_are_told(values: list[int]) -> None:
    rising = np.array(sorted(values), np.uint32)
    assert rising[different(rising)].tolist() == sorted(set(values))
