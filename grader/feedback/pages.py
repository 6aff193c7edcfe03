"""HTML pages: one self-contained file each, every value escaped."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from grader.feedback.catalogue import Catalogue


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("grader.feedback", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(name: str, say: Catalogue, **values: object) -> str:
    """Return a page from its template.

    Raises
    ------
    jinja2.UndefinedError
        if the template asks for a value that was not given.
    """
    return _environment().get_template(name).render(say=say, language=say.language, **values)
