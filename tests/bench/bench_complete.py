"""A question completed while it is typed, against the search that answers it: `./run bench complete [N]`."""

from __future__ import annotations

from indexer import Library, Question
from tests.bench.corpus import documents
from tests.bench.measuring import archive_of, count_from_arguments, cpu, each, figure, p50_p95

_NAMES = ("zene u", "жене у", "women in", "grate ne", "pri", "rez", "kind:", "vrsta:s", "godina:", "tag:t", "mesto:p")


def main() -> None:
    """Complete the beginnings of words of the documents, and names and fields."""
    count = count_from_arguments(2000)
    typed = [made.text.split()[place][:length] for made in documents(40) for place in (20, 30) for length in (2, 3, 4)]
    with Library.open(archive_of(count), writable=False) as library:
        opening = cpu(lambda: library.search(Question("mir", limit=20)))
        ready = cpu(library.index.lexicon)
        figure("the words of the index made ready", ready, opening, "CPU s", "first search")
        figure("the first letters after that", cpu(lambda: _complete(library, "ma")), opening, "CPU s", "first search")
        searching = p50_p95(each([lambda text=text: library.search(Question(text, limit=20)) for text in typed]))
        for name, some in (("letters of a word", typed), ("names and fields", _NAMES), ("the same again", typed)):
            taken = p50_p95(each([lambda text=text: _complete(library, text) for text in some]))
            for part, ours, theirs in zip(("p50", "p95"), taken, searching, strict=True):
                figure(f"{name}, {part}", ours, theirs, "CPU ms", "search")


def _complete(library: Library, text: str) -> object:
    return library.completions(text)


if __name__ == "__main__":
    main()
