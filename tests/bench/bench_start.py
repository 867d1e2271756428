"""CPU time and memory to the first window: `./run bench start [N]`, N documents in the archive."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from statistics import median

from tests.bench.measuring import CACHE, archive_of, count_from_arguments, figure, fts5_of

_OURS = """
import json, resource, sys
from desktop.app import main
def shown():
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]), flush=True)
sys.exit(main(["--archive", sys.argv[1]], shown=shown))
"""
_BARE = """
import json, resource, sqlite3, sys
from PySide6.QtWidgets import QApplication, QListWidget
application = QApplication([])
window = QListWidget()
database = sqlite3.connect(sys.argv[1])
window.addItems([row[0] for row in database.execute("SELECT title FROM texts LIMIT 50")])
window.resize(1366, 768)
window.show()
application.processEvents()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]), flush=True)
"""
RUNS = 5


def main() -> None:
    """Open the window a few times; beside it a bare Qt list filled from FTS5."""
    count = count_from_arguments(2000)
    folder = archive_of(count)
    path = CACHE / f"fts5-{count}.db"
    if not path.exists():
        fts5_of(count, path)
    _first_window(_OURS, str(folder))  # the first start writes bytecode, as it does for whoever runs from source
    runs = [(_first_window(_OURS, str(folder)), _first_window(_BARE, str(path))) for _ in range(RUNS)]
    ours, peers = zip(*runs, strict=True)
    for place, (name, unit) in enumerate((("first window", "CPU s"), ("memory at the first window", "MB"))):
        mine, other = (median(run[place] for run in some) for some in (ours, peers))
        figure(f"{name}, {count} documents", mine, other, unit, "a bare Qt list over FTS5")


def _first_window(script: str, argument: str) -> list[float]:
    here = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    here |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(CACHE / "bytecode")}
    with subprocess.Popen(
        [sys.executable, "-c", script, argument], stdout=subprocess.PIPE, env=here, text=True
    ) as child:
        assert child.stdout
        line = child.stdout.readline()
        child.kill()
    return json.loads(line)  # type: ignore[no-any-return]


if __name__ == "__main__":
    main()
