"""Lines that stand at the top or the bottom of page after page: letterheads, running titles, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from archive import Page

_FEWEST = 3  # pages: in two, what comes twice may be said twice
_LINES = 3  # that are looked at, at the top and at the bottom
_SHARE = 0.6  # of the pages
_DIGITS = re.compile(r"\d+")


def repeated(pages: Sequence[Page]) -> frozenset[str]:
    """The lines that are headers or footers, with their numbers masked: see `masked`."""
    written = [lines for page in pages if (lines := [line.strip() for line in page.text.split("\n") if line.strip()])]
    if len(written) < _FEWEST:
        return frozenset()
    counts = Counter(
        line for lines in written for line in {masked(line) for line in (*lines[:_LINES], *lines[-_LINES:])}
    )
    return frozenset(line for line, count in counts.items() if count >= _SHARE * len(written))


def masked(line: str) -> str:
    """A line with each number turned into 0, so that page 3 and page 4 are alike."""
    return _DIGITS.sub("0", line.strip())
