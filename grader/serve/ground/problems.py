"""What is wrong with how the server was started or asked, in the language of whoever reads it."""

from __future__ import annotations

from grader.classroom import UsageError
from grader.feedback import default_language
from grader.serve.ground.words import texts


class Misuse(UsageError):
    """A ``key`` of the catalogue's problems, with what fills it.

    At a shell it is told in the language of the environment; a page asks for that of its reader.
    """

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self._key, self._facts = key, facts

    def __str__(self) -> str:
        return self.text(default_language())

    def text(self, language: str) -> str:
        """Return it in words."""
        return texts(language)("problems", self._key, **self._facts)
