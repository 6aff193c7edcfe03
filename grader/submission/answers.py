"""A student's answer to one question among everything that they handed in, for a person to read.

A notebook's cells bear the names that they were released under, and a script's cells theirs in their first line.
Students add cells below the one that they were given, so what follows it and is not the course's own belongs to the
answer. Where the name is gone, the course's own text in front of it tells the place. Nothing here parses Python, and
nothing is run.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from grader.submission.model import DocumentCell

MAX_PIECES = 40
_CELL = re.compile(r"^#[ \t]*%%(?P<title>.*)$", re.MULTILINE)
_COMMENT = re.compile(r"^#[ ]?")
_NAMED = re.compile(r"[^\s\[\]=\"']+")


@dataclass(frozen=True)
class Answer:
    """What a student wrote for one question.

    Attributes
    ----------
    pieces : tuple of DocumentCell
        Texts and code in their order; all of the work where the answer could not be ``found`` in it.
    untouched : bool
        Whether nothing of it is the student's.
    """

    pieces: tuple[DocumentCell, ...]
    found: bool = True
    untouched: bool = False

    @property
    def fingerprint(self) -> str:
        """A hash of what is read, by which another answer is told from it."""
        told = hashlib.sha256()
        for one in self.pieces:
            told.update(repr((one.kind, one.source, sorted((k, dict(v)) for k, v in one.attachments.items()))).encode())
        return told.hexdigest()[:16]


def answer_to(question: str, document: Sequence[DocumentCell], released: Sequence[DocumentCell]) -> Answer:
    """Return the answer to a question.

    Parameters
    ----------
    question : str
        The name of its cell.
    document : sequence of DocumentCell
        What was handed in.
    released : sequence of DocumentCell
        What students were given, in every language; empty where nobody knows it.
    """
    cells = _cells(document, frozenset(one.grade_id for one in released if one.grade_id) | {question})
    ours = {_plain(one.source) for one in released} - {""}
    begun = {_plain(one.source) for one in released if one.grade_id == question} | {""}
    start = _start(question, cells, released)
    if start is None:
        whole = tuple(one for one in cells if one.source.strip() or one.attachments)
        return Answer(whole[:MAX_PIECES], found=False, untouched=all(_plain(one.source) in ours for one in whole))
    pieces = [] if cells[start].grade_id != question else [cells[start]]
    for one in cells[start + 1 :]:
        if one.grade_id or _plain(one.source) in ours:
            break
        pieces.append(one)
    own = tuple(one for one in pieces if _plain(one.source) not in begun or one.attachments)
    return Answer((own or tuple(pieces[:1]))[:MAX_PIECES], untouched=not own)


def _start(question: str, cells: Sequence[DocumentCell], released: Sequence[DocumentCell]) -> int | None:
    """Return the place of the answer's cell, or of the course's own cell in front of it; None where neither is there.

    Of several cells of one name the last counts, as nbgrader has it.
    """
    named = [place for place, one in enumerate(cells) if one.grade_id == question]
    if named:
        return named[-1]
    for place, one in enumerate(released):
        if one.grade_id == question and place:
            before = _plain(released[place - 1].source)
            found = [at for at, cell in enumerate(cells) if before and _plain(cell.source) == before]
            if found:
                return found[0]
    return None


def _cells(document: Sequence[DocumentCell], names: frozenset[str]) -> list[DocumentCell]:
    """Return the cells, those of a script in the percent format as it marks them."""
    if len(document) != 1 or document[0].kind != "code" or _CELL.search(document[0].source) is None:
        return list(document)
    text = document[0].source.replace("\r\n", "\n").replace("\r", "\n")
    heads = list(_CELL.finditer(text))
    found = [DocumentCell("code", text[: heads[0].start()].strip("\n"))]
    for head, end in zip(heads, [*(one.start() for one in heads[1:]), len(text)], strict=True):
        source = text[head.end() : end].strip("\n")
        is_text = "[markdown]" in head["title"]
        title = next((word for word in _NAMED.findall(head["title"]) if word in names), "")
        found.append(DocumentCell("markdown" if is_text else "code", _prose(source) if is_text else source, title))
    return [one for one in found if one.source.strip() or one.grade_id]


def _prose(source: str) -> str:
    """Return the text of comments, or of a string that stands in their place."""
    stripped = source.strip()
    for quote in ('"""', "'''"):
        if len(stripped) >= 6 and stripped.startswith(quote) and stripped.endswith(quote):
            return stripped[3:-3].strip("\n")
    # What a student forgot to mark as a comment is theirs as well.
    return "\n".join(_COMMENT.sub("", line) for line in source.split("\n"))


def _plain(source: str) -> str:
    return " ".join(source.split())
