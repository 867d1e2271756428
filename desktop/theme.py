"""Palette and type: two calm sets of colours, one bundled typeface, and a restrained style sheet over Fusion."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from resources import path

FAMILY = "Noto Sans"
_FACES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf")


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window by what it is for."""

    name: str
    window: str  # behind everything
    side: str  # the left pane
    base: str  # lists, fields and pages
    raised: str  # buttons
    hover: str
    line: str
    edge: str  # the outline of fields and buttons
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str  # a selected row
    accent_text: str  # links and headings
    mark: str  # behind a word that was searched for
    on_mark: str
    mark_now: str  # the one that is shown now
    on_mark_now: str
    guess: str
    guess_soft: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str


LIGHT = Colours(
    name="light",
    window="#f6f3ee",
    side="#f0ebe3",
    base="#ffffff",
    raised="#fdfbf8",
    hover="#efe8f4",
    line="#e2dbd0",
    edge="#b9aec2",
    text="#26212c",
    muted="#625b6a",
    disabled="#8d8694",
    accent="#643b7f",
    on_accent="#ffffff",
    accent_soft="#ece2f3",
    accent_text="#5c3576",
    mark="#ffe49a",
    on_mark="#2b2208",
    mark_now="#f3a64a",
    on_mark_now="#2b1a04",
    guess="#7d4f08",
    guess_soft="#fbf1dc",
    danger="#9b2430",
    danger_soft="#fbe9e8",
    good="#2c6740",
    good_soft="#e5f2e8",
)

DARK = Colours(
    name="dark",
    window="#1e1b23",
    side="#19161d",
    base="#26222c",
    raised="#322d3a",
    hover="#3c3547",
    line="#3a3443",
    edge="#6d6479",
    text="#efebf3",
    muted="#b8b0c3",
    disabled="#857d90",
    accent="#cfaeea",
    on_accent="#23182c",
    accent_soft="#43344f",
    accent_text="#d9bdf0",
    mark="#6a5415",
    on_mark="#fff4d2",
    mark_now="#e8a34c",
    on_mark_now="#221503",
    guess="#ecc679",
    guess_soft="#3a3020",
    danger="#f2a9a7",
    danger_soft="#43282b",
    good="#9cd8ab",
    good_soft="#23382a",
)

READ_TOGETHER = (
    ("text", "window"),
    ("text", "side"),
    ("text", "base"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "guess_soft"),
    ("text", "danger_soft"),
    ("text", "good_soft"),
    ("muted", "window"),
    ("muted", "side"),
    ("muted", "base"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("accent_text", "window"),
    ("accent_text", "side"),
    ("accent_text", "base"),
    ("accent_text", "accent_soft"),
    ("on_mark", "mark"),
    ("on_mark_now", "mark_now"),
    ("guess", "base"),
    ("guess", "window"),
    ("guess", "guess_soft"),
    ("guess", "accent_soft"),
    ("danger", "base"),
    ("danger", "danger_soft"),
    ("good", "base"),
    ("good", "good_soft"),
)
"""Pairs of a letter's colour and what lies behind it; each must reach 4.5 : 1 in both sets."""


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, 1..21, as WCAG 2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def load_fonts() -> None:
    """Make the bundled typeface known, so that every machine looks the same."""
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(path("fonts", face)))


def colours(theme: str) -> Colours:
    """The set for `light`, `dark`, or what the system prefers."""
    if theme == "system":
        is_dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if theme == "dark" else LIGHT


def apply(app: QApplication, theme: str, points: int) -> None:
    """Dress the whole program."""
    chosen = colours(theme)
    font = QFont(FAMILY)
    font.setPointSize(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setStyle("fusion")
    app.setFont(font)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_sheet(chosen, points))


def current() -> Colours:
    """The set that the window wears now."""
    window = QApplication.palette().color(QPalette.ColorRole.Window).name()
    return DARK if window == DARK.window else LIGHT


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """A shipped drawing in one colour."""
    source = path("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    drawn = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(size * scale, size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        drawn.addPixmap(pixmap)
    return drawn


def dot(colour: str, size: int = 12) -> QIcon:
    """A round spot of a tag's colour."""
    drawn = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(size * scale, size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1 * scale, 1 * scale, (size - 2) * scale, (size - 2) * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        drawn.addPixmap(pixmap)
    return drawn


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.base),
        (role.AlternateBase, chosen.window),
        (role.Text, chosen.text),
        (role.Button, chosen.raised),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.danger),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent_text),
        (role.LinkVisited, chosen.accent_text),
        (role.ToolTipBase, chosen.base),
        (role.ToolTipText, chosen.text),
        (role.PlaceholderText, chosen.muted),
        (role.Mid, chosen.edge),
        (role.Dark, chosen.edge),
        (role.Light, chosen.base),
        (role.Midlight, chosen.line),
        (role.Shadow, chosen.line),
    ):
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(chosen.disabled))
    return made


def _sheet(chosen: Colours, points: int) -> str:
    text = path("icons", "window.qss").read_text("utf-8")
    places = asdict(chosen) | {
        "small": f"{max(8.0, points * 0.88):.1f}pt",
        "large": f"{points * 1.2:.1f}pt",
        "huge": f"{points * 1.55:.1f}pt",
        "unit": f"{round(points * 4 / 11)}px",
        "target": f"{max(32, round(points * 32 / 11)) - 2}px",
        "icons": path("icons").as_posix(),
    }
    return re.sub(r"@(\w+)", lambda found: str(places[found[1]]), text)
