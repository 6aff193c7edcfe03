"""HTML pages: one self-contained file each, every value escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from grader.feedback.catalogue import Catalogue
from grader.feedback.said import Said

if TYPE_CHECKING:
    from grader.feedback.explaining import Explained

_OURS = "grader.feedback"
_TICKED = re.compile(r"`([^`\n]+)`")


@cache
def _environment(room: str) -> Environment:
    environment = Environment(
        loader=ChoiceLoader([PackageLoader(name, "templates") for name in dict.fromkeys((room, _OURS))]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["runs"] = _runs
    environment.filters["ticks"] = _ticks
    environment.filters["folded"] = _folded
    return environment


def _runs(said: Iterable[Said]) -> list[list[Said]]:
    """Return what is said in runs of one kind, which share a list or a paragraph's style."""
    return [list(run) for _, run in groupby(said, attrgetter("told"))]


def _folded(exercises: Iterable[Explained]) -> list[list[Explained]]:
    """Return exercises in groups of which the same is said, and nothing that shows their own code."""
    groups: dict[object, list[Explained]] = {}
    for one in exercises:
        shows = one.figures or one.excerpts or not one.said
        groups.setdefault(one.name if shows else one.said, []).append(one)
    return list(groups.values())


def _ticks(text: str) -> Markup:
    """Return a text as HTML, what stands between backticks as code."""
    parts = _TICKED.split(text)
    return Markup().join(Markup("<code>{}</code>").format(part) if n % 2 else part for n, part in enumerate(parts))


def page(name: str, say: Catalogue, *, room: str = _OURS, **values: object) -> str:
    """Return a page from its template.

    Parameters
    ----------
    room : str
        The package whose folder ``templates`` holds it; all may extend ``base.html`` of this room.

    Raises
    ------
    jinja2.UndefinedError
        if the template asks for a value that was not given.
    """
    return _environment(room).get_template(name).render(say=say, language=say.language, **values)
