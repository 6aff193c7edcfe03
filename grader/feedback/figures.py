"""Pictures of wrong answers, in words and as what a page needs to draw them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from grader.feedback.catalogue import Catalogue
from grader.grading import ExerciseGrade, Picture, PictureKind
from grader.grading.pictures import PictureSpec

_VISIBLE = 0.005
# An answer that goes further than this many times the range of the right one leaves the picture.
FURTHEST = 4.0


@dataclass(frozen=True)
class Figure:
    """A picture with its title, and with a caption that also serves where nothing can be drawn."""

    title: str
    caption: str
    picture: Picture


def figures(exercise: ExerciseGrade, specs: Mapping[str, PictureSpec], say: Catalogue) -> tuple[Figure, ...]:
    """Return the pictures of an exercise that the course still has."""
    return tuple(
        Figure(specs[one.name].title.in_(say.language), _caption(one, say), one)
        for one in exercise.pictures
        if one.name in specs and specs[one.name].kind is one.kind
    )


def differing(picture: Picture) -> list[int]:
    """Return the places at which the answers differ visibly, or at which only one is a finite number."""
    known = [abs(number) for number in picture.expected if number is not None]
    least = max(known, default=0.0) / 100
    return [
        place
        for place, (right, answer) in enumerate(zip(picture.expected, picture.actual, strict=True))
        if (right is None) != (answer is None)
        or (right is not None and answer is not None and abs(answer - right) > _VISIBLE * max(abs(right), least))
    ]


def abscissas(picture: Picture) -> list[float]:
    """Return where the numbers of a curve stand: at its x, or at 1, 2, 3, ..."""
    count = len(picture.expected)
    if picture.x is None:
        return [float(number) for number in range(1, count + 1)]
    start, stop = picture.x
    return [start + (stop - start) * place / (count - 1) for place in range(count)]


def limits(picture: Picture) -> tuple[float, float]:
    """Return the lowest and the highest number that a picture of curves has room for."""
    known = [number for number in picture.expected if number is not None] or [0.0]
    low, high = min(known), max(known)
    reach = FURTHEST * ((high - low) or abs(high) or 1.0)
    return low - reach, high + reach


def _caption(picture: Picture, say: Catalogue) -> str:
    different = differing(picture)
    if picture.kind is PictureKind.HEATMAP:
        return say("picture", "heatmap", count=len(different), size=len(picture.expected))
    parts = [say("picture", picture.kind)]
    if picture.kind is PictureKind.FIGURE:
        return parts[0]
    apart = {
        place: abs(answer - right)
        for place, (right, answer) in enumerate(zip(picture.expected, picture.actual, strict=True))
        if right is not None and answer is not None
    }
    if picture.kind is PictureKind.CURVE and apart and max(apart.values()) > 0:
        furthest = max(apart, key=lambda place: apart[place])
        parts.append(say("picture", "furthest", x=abscissas(picture)[furthest]))
    low, high = limits(picture)
    if any(answer is not None and not low <= answer <= high for answer in picture.actual):
        parts.append(say("picture", "beyond"))
    if missing := sum(answer is None for answer in picture.actual):
        parts.append(say("picture", "not_finite", count=missing, size=len(picture.actual)))
    return " ".join(parts)
