"""From a file to described, searchable text; from a question to the pages that answer it; the command line."""

from indexer.answers import Facet, Hit, Indexed, Question, Results, Stopped
from indexer.citing import Citations, Cited, Citing, Quote
from indexer.comparing import Comparison, Item, Of, Place
from indexer.completing import Completion
from indexer.importing import Progress
from indexer.joining import Joinable, join, joinable, page_order
from indexer.library import SAMPLE, Library
from indexer.quarantine import Picture
from indexer.recognising import Equipment, Recognised, Task, Worked
from indexer.relating import Kin
from indexer.snippets import Snippet
from indexer.watching import name_folders
from indexer.widening import Reason

__all__ = [
    "SAMPLE",
    "Citations",
    "Cited",
    "Citing",
    "Comparison",
    "Completion",
    "Equipment",
    "Facet",
    "Hit",
    "Indexed",
    "Item",
    "Joinable",
    "Kin",
    "Library",
    "Of",
    "Picture",
    "Place",
    "Progress",
    "Question",
    "Quote",
    "Reason",
    "Recognised",
    "Results",
    "Snippet",
    "Stopped",
    "Task",
    "Worked",
    "join",
    "joinable",
    "name_folders",
    "page_order",
]
