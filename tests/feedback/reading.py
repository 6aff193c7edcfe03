"""A page as its reader meets it: elements, words, and what it would load."""

from __future__ import annotations

from html.parser import HTMLParser

# Where geometry is; no words stand in these.
_GEOMETRY = {"d", "x", "y", "width", "height", "viewbox", "style", "fill-opacity"}
_EMPTY = {"meta", "path", "rect"}


class Reading(HTMLParser):
    """The elements of a page with their attributes, and its text without the style sheet."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.parts: list[str] = []
        self.problems: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}>")

    def handle_data(self, data):
        if "style" not in self.open:
            self.parts.append(data)

    @property
    def text(self) -> str:
        """All that is read, white space as one space."""
        return " ".join("".join(self.parts).split())

    @property
    def words(self) -> str:
        """The text, and the words in attributes."""
        attributes = [
            value for _, found in self.elements for name, value in found.items() if value and name not in _GEOMETRY
        ]
        return "\n".join(["".join(self.parts), *attributes])

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every element of a kind."""
        return [found for name, found in self.elements if name == tag]
