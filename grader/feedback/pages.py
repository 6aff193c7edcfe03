"""HTML pages: one self-contained file each, every value escaped."""

from __future__ import annotations

from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from grader.feedback.catalogue import Catalogue

_OURS = "grader.feedback"


@cache
def _environment(room: str) -> Environment:
    return Environment(
        loader=ChoiceLoader([PackageLoader(name, "templates") for name in dict.fromkeys((room, _OURS))]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


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
