"""What a reader compares: the lines of a piece around the parts that another has too."""

from __future__ import annotations

from grader.feedback import harmless
from grader.similarity.fingerprints import Piece, Prints
from grader.similarity.model import Excerpt, Line

MAX_LINES = 80
_MAX_LETTERS = 160
_MAX_PARTS = 20
_AROUND = 2


def excerpt(piece: Piece, shared: Prints) -> Excerpt:
    """Return the evidence in a piece, at most `MAX_LINES` lines of it."""
    marked = _marked_lines(piece.text, piece.spans(shared))
    texts = piece.text.split("\n")
    shown = sorted(
        {line for each in marked for line in range(each - _AROUND, each + _AROUND + 1)} & {*range(len(texts))}
    )
    lines: list[Line] = []
    expected = 0
    for number in shown[:MAX_LINES]:
        if number != expected:
            lines.append(())
        lines.append(_parts(texts[number], marked.get(number, [])))
        expected = number + 1
    if expected < len(texts):
        lines.append(())
    return Excerpt(tuple(lines))


def _marked_lines(text: str, spans: list[tuple[int, int]]) -> dict[int, list[tuple[int, int]]]:
    """Return the columns that the spans cover in each line that they touch, without its indentation."""
    found: dict[int, list[tuple[int, int]]] = {}
    waiting = iter([*spans, (len(text) + 1, len(text) + 1)])
    start, end = next(waiting)
    begin = 0
    for number, line in enumerate(text.split("\n")):
        after = begin + len(line)
        margin = after - len(line.lstrip())
        while start < after:
            if max(start, margin) < min(end, after):
                found.setdefault(number, []).append((max(start, margin) - begin, min(end, after) - begin))
            if end > after:
                break
            start, end = next(waiting)
        begin = after + 1
    return found


def _parts(text: str, inside: list[tuple[int, int]]) -> Line:
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, end in [*inside[:_MAX_PARTS], (len(text), len(text))]:
        for part, shared in ((text[at:start], False), (text[start:end], True)):
            if part:
                parts.append((harmless(part.expandtabs(4), _MAX_LETTERS), shared))
        at = end
    return tuple(parts) or (("", False),)
