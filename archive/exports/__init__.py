"""The ways out of an archive, one module each."""

from archive.exports.folder import FOLDER
from archive.exports.way import Way, Written

EXPORTS: tuple[Way, ...] = (FOLDER,)

__all__ = ["EXPORTS", "Way", "Written"]
