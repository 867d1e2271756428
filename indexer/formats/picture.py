"""Photographs and scans of pages: how many there are in a file, and what each looks like."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageOps

from archive import Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Bitmap, Extracted, Format, Grey, Request

_DOTS = 100_000_000  # of the largest picture that is opened
_SHOWN = 25_000_000  # of the largest that is made of one
_LEAST = 250  # dots of the long side of what may be a page, and not a sign below a letter
_LONG = 11.7  # inches: the long side of A4, for a picture that does not say how large its page was
_INCHES = (3.0, 40.0)  # the long side of what can be a page
_LARGER = 3.0  # times: making more of a coarse picture shows nothing new
_CAMERA, _TAKEN, _CHANGED = 0x8769, 0x9003, 0x0132  # where the camera's own fields stand, and two moments
_KINDS = ("JPEG", "PNG", "TIFF")
# What Pillow raises for files that are none, besides its own errors.
_FAULTS = (
    *(ArithmeticError, AttributeError, EOFError, LookupError, OSError, RecursionError, struct.error, SyntaxError),
    *(TypeError, ValueError),
)


def read(path: Path, request: Request) -> Extracted:
    """As many pages without text as there are pictures in the file.  Raises `Unreadable`."""
    with _opened(path) as picture:
        count, small, taken = _pages(picture), max(picture.size) < _LEAST, _taken(picture)
    if count > request.pages:
        raise Unreadable(Reason.TOO_LARGE, str(count))
    return Extracted(("",) * count, named("picture"), taken=taken, scanned=() if small else tuple(range(1, count + 1)))


def _taken(picture: Image.Image) -> str:
    """When the camera says that the photograph was taken (Exif 2.32), as ISO in its own time, which has no zone."""
    try:
        written = picture.getexif()
        moment = written.get_ifd(_CAMERA).get(_TAKEN) or written.get(_CHANGED) or ""
        return datetime.strptime(str(moment).strip(" \0"), "%Y:%m:%d %H:%M:%S").isoformat()
    except _FAULTS:  # none, cut off, or of a clock that was never set: 0000:00:00
        return ""


def grey(path: Path, page: int, dpi: int) -> Grey:
    """A page (the first is 1) in shades of grey at about so many dots an inch.  Raises `Unreadable`."""
    with _opened(path, page) as picture:
        found = _dpi(picture)
        scale = _scale(picture, dpi / found)
        shades = _scaled(picture, scale).convert("L")
        return Grey(shades.width, shades.height, shades.tobytes(), round(found * scale))


def picture(path: Path, page: int, width: int, dpi: int) -> Bitmap:
    """A page (the first is 1) in colours, so many dots wide or an inch.  Raises `Unreadable`."""
    with _opened(path, page) as drawn:
        upright = drawn.height if _lies(drawn) else drawn.width
        wanted = width / upright if width else dpi / _dpi(drawn)
        colours = _scaled(drawn, _scale(drawn, wanted)).convert("RGB")
        return Bitmap(colours.width, colours.height, colours.tobytes())


def turned(page: Grey, degrees: float) -> Grey:
    """The page turned about its middle, counter-clockwise, in the same frame; what comes in from outside is paper."""
    whole = Image.frombytes("L", (page.width, page.height), page.dots)
    bright = whole.histogram()
    paper = next(shade for shade in range(255, -1, -1) if sum(bright[shade:]) * 5 > page.width * page.height)
    done = whole.rotate(degrees, resample=Image.Resampling.BILINEAR, fillcolor=paper)
    return Grey(page.width, page.height, done.tobytes(), page.dpi)


@contextmanager
def _opened(path: Path, page: int = 1) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)  # of tags that nobody needs
        Image.MAX_IMAGE_PIXELS = _DOTS
        try:
            with Image.open(path, formats=_KINDS) as picture:
                if not 1 <= page <= _pages(picture):
                    raise Unreadable(Reason.NOT_FOUND)
                if page > 1:
                    picture.seek(page - 1)
                if picture.width * picture.height > _DOTS:  # of a later page nobody else asks
                    raise Unreadable(Reason.BOMB)
                yield picture
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise Unreadable(Reason.BOMB) from error
        except _FAULTS as error:
            raise Unreadable(Reason.DAMAGED, type(error).__name__) from error


def _pages(picture: Image.Image) -> int:
    """The further pictures of a photograph are the same one, smaller."""
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def _dpi(picture: Image.Image) -> float:
    """Dots an inch as the file says, if a page of that size can be; else as if it were A4."""
    long = max(picture.size)
    said = picture.info.get("dpi")
    dpi = float(said[0]) if isinstance(said, tuple) and said and said[0] else 0.0
    return dpi if dpi >= 1 and _INCHES[0] <= long / dpi <= _INCHES[1] else max(long / _LONG, 1.0)


def _scale(picture: Image.Image, wanted: float) -> float:
    most: float = (_SHOWN / (picture.width * picture.height)) ** 0.5
    return min(wanted, most, _LARGER)


def _scaled(picture: Image.Image, scale: float) -> Image.Image:
    """Upright, on white paper, in shades or colours, of that size."""
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    picture.draft(None, size)  # a JPEG is read no finer than it is wanted
    lies = _lies(picture)
    plain = _plain(ImageOps.exif_transpose(picture))
    return plain.resize((size[1], size[0]) if lies else size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _lies(picture: Image.Image) -> bool:
    """Whether the camera says that it was held upright, so that width and height change places."""
    return picture.getexif().get(0x0112, 1) in (5, 6, 7, 8)


def _plain(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I"):  # sixteen bits a dot
        return picture.convert("I").point(lambda dot: dot / 256).convert("L")
    if "transparency" in picture.info or picture.mode in ("RGBA", "LA", "PA"):
        clear = picture.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        paper.alpha_composite(clear)
        return paper.convert("RGB")
    return picture if picture.mode in ("L", "RGB") else picture.convert("L" if picture.mode == "1" else "RGB")


def _format(name: str, suffixes: tuple[str, ...], *marks: bytes) -> Format:
    return Format(name, f"image/{name.lower()}", suffixes, lambda head, _: head.startswith(marks), read)


PICTURES = (
    _format("JPEG", (".jpg", ".jpeg"), b"\xff\xd8\xff"),
    _format("PNG", (".png",), b"\x89PNG\r\n\x1a\n"),
    _format("TIFF", (".tif", ".tiff"), b"II*\0", b"MM\0*"),
)
