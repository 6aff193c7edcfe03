"""What the documents say, as far as a test can hold it to something: headings, rows, links, command lines."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.conftest import REPOSITORY

_FENCE = re.compile(r"^(`{3,})([^\n`]*)\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:^ {4}\S.*\n)+", re.MULTILINE)
_INLINE = re.compile(r"(`+)([^`]+)\1")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
_COMMANDS = ("grader", "python", "pytest", "make", "nbgrader")
# After these another command begins, or a line is left to the reader.
_ENDS = {"|", ">", ">>", "&&", ";", "2>", "…"}


def documents() -> list[Path]:
    """Return every document of the repository that people read."""
    return [
        *REPOSITORY.glob("*.md"),
        *sorted(REPOSITORY.glob("docs/**/*.md")),
        *sorted(REPOSITORY.glob("examples/*.md")),
    ]


def name_of(document: Path) -> str:
    """Return the path of a document in the repository."""
    return document.relative_to(REPOSITORY).as_posix()


def without_blocks(text: str) -> str:
    """Return a document's text without its code."""
    return _FENCE.sub("", text)


def anchors(text: str) -> set[str]:
    """Return the anchors of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#{1,6} (.+)$", without_blocks(text), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.replace("`", "").strip().lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in plain}


def links(text: str) -> list[str]:
    """Return where a document's links lead."""
    return [one or other for one, other in _LINK.findall(without_blocks(text))]


def dead_links(document: Path, text: str) -> list[str]:
    """Return the links of a document that lead to nothing in the repository."""
    dead = []
    for link in links(text):
        if re.match(r"[a-z]+:", link):
            continue
        place, _, anchor = link.partition("#")
        target = (document.parent / place).resolve()
        if place and not target.exists():
            dead.append(link)
        elif anchor and (not place or target.suffix == ".md"):
            there = anchors(target.read_text(encoding="utf-8") if place else text)
            dead += [] if anchor in there else [link]
    return dead


def first_cells(text: str) -> set[str]:
    """Return what stands as code in the first cells of the tables of a text."""
    rows = re.findall(r"^\| (.*?) \|", text, re.MULTILINE)
    return {code for row in rows for code in re.findall(r"`([^`]+)`", row)}


def own_rows(text: str, heading: str) -> set[str]:
    """Return what stands as code in the first cells of the tables right under a heading, and not under smaller ones."""
    own = re.split(rf"^#+ {re.escape(heading)}$", text, maxsplit=1, flags=re.MULTILINE)
    assert len(own) == 2, f"no heading {heading!r}"
    return first_cells(re.split(r"^#+ ", own[1], maxsplit=1, flags=re.MULTILINE)[0])


class Line(NamedTuple):
    """A command line that a document shows."""

    words: tuple[str, ...]
    in_prose: bool = False


def command_lines(text: str) -> Iterator[Line]:
    """Yield the command lines in the code of a document."""
    blocks = [found[3] for found in _FENCE.finditer(text) if found[2].strip() in ("", "sh", "bash", "console")]
    prose = _FENCE.sub("\n", text)
    blocks += [found[0] for found in _INDENTED.finditer(prose)]
    pieces = [(line, False) for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    pieces += [(" ".join(found[2].split()), True) for found in _INLINE.finditer(prose)]
    for piece, in_prose in pieces:
        try:
            words = shlex.split(piece, comments=True)
        except ValueError:
            continue
        # Variables of the environment may stand in front.
        while words and re.fullmatch(r"[A-Z_]+=\S*", words[0]):
            del words[0]
        end = next((number for number, word in enumerate(words) if word in _ENDS), len(words))
        if words and words[0].removeprefix(".venv/bin/") in _COMMANDS:
            yield Line((words[0].removeprefix(".venv/bin/"), *words[1:end]), in_prose)
