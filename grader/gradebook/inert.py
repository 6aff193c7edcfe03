"""Text of a student's in a page that an instructor, and the student, open in a browser: shown, and doing nothing there.

nbgrader shows cells of text as Markdown, with mathematics by MathJax and with no cleaning at all. What a text becomes
is decided by the very renderer that will show it: where that is more than text, links to the web and pictures that the
cell brought along, the text is shown as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from textwrap import indent

from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

Attachments = Mapping[str, Mapping[str, str]]

# Markdown takes much longer for texts that are made for it; people write less.
_MAX_RENDERED = 20_000
# Tags are shown, not followed.
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ATTACHED = re.compile(r"!\[(?P<text>[^\]\n]{0,500})\]\(\s{0,9}<?attachment:(?P<name>[^)>\n]{0,500})>?\s{0,9}\)")
_LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*\Z")
_HEADINGS = {f"h{level}" for level in range(1, 7)}
_TABLE = {"table", "tbody", "td", "th", "thead", "tr"}
_SPANS = {"a", "br", "code", "del", "em", "img", "span", "strong", "sub", "sup"}
_BLOCKS = {"blockquote", "div", "hr", "li", "ol", "p", "pre", "section", "ul"}
_ELEMENTS = _HEADINGS | _TABLE | _SPANS | _BLOCKS
_ATTRIBUTES = frozenset(("alt", "align", "class", "href", "id", "src", "start", "title"))
_STYLE = re.compile(r"text-align:\s?(?:left|right|center);?")
_OURS = re.compile(r"(?:highlight|anchor-link|footnotes?|footnote-ref|language-[\w+#.-]{1,30}|[a-z][a-z0-9]{0,2})?")
# What MathJax makes a link, a style, an attribute or another macro of.
_MACRO = re.compile(
    r"\\\s*(?:href|url|html\w*|class|cssId|style|data|bbox|require|unicode|mmlToken|texttip|mathtip|toggle|action\w*|"
    r"csname|[gex]?def|let|futurelet|(?:re)?newcommand|providecommand|(?:re)?newenvironment|Declare\w*|"
    r"includegraphics)(?![A-Za-z])"
)


def shown(source: str, attachments: Attachments) -> str:
    """Return Markdown that shows what a student wrote and does nothing; as it was typed where that has to be."""
    if len(source) > _MAX_RENDERED:
        return literal(source)
    text = _without_lost_pictures(source, attachments)
    for one in (text, _TAG.sub("&lt;", text)):
        if _is_inert(one, attachments):
            return one
    return literal(source)


def complete(source: str, attachments: Attachments) -> str:
    """Return an author's Markdown so that it can be shown at all: without pictures that are not there."""
    if "attachment:" not in unescape(source) or _rendered(source, attachments) is not None:
        return source
    text = _without_lost_pictures(source, attachments)
    return text if _rendered(text, attachments) is not None else literal(source)


def literal(source: str) -> str:
    """Return Markdown that shows a text letter by letter."""
    return indent(source, "    ", lambda _: True)


def _without_lost_pictures(source: str, attachments: Attachments) -> str:
    """Name pictures of the cell that are not there, since nothing can be made of a page that asks for one."""

    def named(match: re.Match[str]) -> str:
        if match["name"] in attachments:
            return match[0]
        return f"{match['text']} ({match['name']})"

    return _ATTACHED.sub(named, source)


def _rendered(source: str, attachments: Attachments, *, escape: bool = False) -> str | None:
    """Return what nbgrader's pages will show, or would with all tags as text; None where they would fail."""
    renderer = IPythonRenderer(escape=escape, attachments={name: dict(data) for name, data in attachments.items()})
    try:
        return str(MarkdownWithMath(renderer=renderer).render(source))
    except Exception:  # whatever it raises, the page of this student would not be made
        return None


def _is_inert(source: str, attachments: Attachments) -> bool:
    html = _rendered(source, attachments)
    # How a browser reads tags that somebody made for it is a question that is better not asked.
    if html is None or html != _rendered(source, attachments, escape=True):
        return False
    looked = _Look()
    looked.feed(html)
    looked.close()
    return looked.is_inert and _MACRO.search("".join(looked.text)) is None


class _Look(HTMLParser):
    """Reads a page as a browser would, and notes whether anything in it is not allowed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.is_inert = True
        self.text: list[str] = []
        self._literal = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._literal += tag in ("code", "pre")
        if tag not in _ELEMENTS or not all(_is_harmless(tag, name, value or "") for name, value in attrs):
            self.is_inert = False

    def handle_endtag(self, tag: str) -> None:
        self._literal -= tag in ("code", "pre")

    def handle_data(self, data: str) -> None:
        if not self._literal:
            self.text.append(data)

    def handle_comment(self, _: str) -> None:
        self.is_inert = False

    def handle_decl(self, _: str) -> None:
        self.is_inert = False

    def handle_pi(self, _: str) -> None:
        self.is_inert = False

    def unknown_decl(self, _: str) -> None:
        self.is_inert = False


def _is_harmless(tag: str, name: str, value: str) -> bool:
    match name:
        case "style":
            return tag in ("td", "th") and _STYLE.fullmatch(value) is not None
        case "href":
            return tag == "a" and _LINK.match(value) is not None
        case "src":
            return tag == "img" and _PICTURE.match(value) is not None
        case "class":
            return all(_OURS.fullmatch(one) for one in value.split())
        case _:
            return name in _ATTRIBUTES
