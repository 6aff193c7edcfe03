"""The submission as a hidden test sees it: its names, what it printed and drew, and what a test may ask besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from grader.remote.figures import Array, Figure, figure_from, image_from
from grader.remote.programs import Ran, ran_from
from grader.remote.proxy import Conversation, Method, Remote
from grader.remote.raised import StudentError
from grader.remote.wire import ReceivedList, Reference, WireError
from grader.remote.word import take


class Caught:
    """What `Student.raises` caught."""

    value: StudentError


class Student:
    """The submission as a hidden test sees it: ``student.softmax(x)``, ``student.Affine(W, b)``.

    A name of the student's that is also one of the methods below is reached as ``student["run"]``.
    """

    def __init__(
        self, conversation: Conversation, functions: frozenset[str] = frozenset(), *, draws: bool = False
    ) -> None:
        self._conversation = conversation
        self._draws = draws
        self._typed = False
        self._functions = functions
        self._root = Remote(conversation, Reference("student", 0, "module"))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]

    def _over(self, conversation: Conversation) -> Student:
        """Return the same as another conversation would have it."""
        return Student(conversation, self._functions, draws=self._draws)

    def __getitem__(self, name: str) -> Any:
        if name in self._functions:
            return Method(self._root, name)
        try:
            return self._conversation.request("get", self._root._reference, name)
        except StudentError as problem:
            if "AttributeError" not in problem.kinds:
                raise
        # Only the absence of the name itself ends here: a module attribute has no code behind it.
        raise StudentError(("NameError", "Exception"), f"name '{name}' is not defined")

    def run(self, source: str, *args: Any) -> Any:
        """Evaluate ``source``, a function, among the student's names and call it there with ``args``.

        The text of ``source`` is visible to the student's code: it must hold nothing secret.
        """
        return self._conversation.request("run", source, list(args))

    def keep(self, value: Any) -> Any:
        """Return a reference to a copy of ``value`` that lives beside the student's code.

        Passed as an argument it is the very same object every time, so that a test can see with `fetch`
        whether the student's code changed it.
        """
        return self._conversation.request("keep", value)

    def fetch(self, kept: Any) -> Any:
        """Return the present value of what `keep` returned."""
        take("fetch")
        return self._conversation.request("fetch", kept)

    def stdin(self, text: str) -> None:
        """Let ``input()`` and ``sys.stdin`` of the student's code read ``text``, in the rest of this test."""
        self._typed = True
        self._conversation.request("stdin", text)

    def main(self, *, stdin: str = "", argv: Sequence[str] = ()) -> Ran:
        """Run the whole submission once more, as a program from the top.

        Parameters
        ----------
        stdin : str
            What is typed for it.
        argv : sequence of str
            Its arguments, ``sys.argv[1:]``.

        Raises
        ------
        StudentError
            if an exception ends it.
        """
        told = self._conversation.request("main", stdin, [str(one) for one in argv])
        return ran_from(told, self.printed)

    @contextmanager
    def raises(self, expected: Any, *, match: str | None = None) -> Iterator[Caught]:
        """Fail unless the block makes the student's code raise ``expected`` or a subclass of it.

        Parameters
        ----------
        expected : class, class of the student's, or tuple of those
        match : str, optional
            A regular expression that has to be found in the words of the exception.

        Yields
        ------
        Caught
            holds the exception after the block, as ``value``.
        """
        caught = Caught()
        wanted = expected if isinstance(expected, tuple) else (expected,)
        names = [str(one.__name__) for one in wanted]
        try:
            yield caught
        except StudentError as problem:
            if not set(names) & set(problem.kinds):
                raise
            caught.value = problem
            if match is not None and not re.search(match, problem.said):
                raise AssertionError(f"{problem.said!r} has nothing of {match!r} in it") from None
        else:
            raise AssertionError(f"{' or '.join(names)} was expected and nothing was raised")

    def figure(self, which: Any = None) -> Figure:
        """Return what a figure shows that was drawn in this test.

        Parameters
        ----------
        which : int or an object of the student's, optional
            Its number in this test from 1, or the figure itself or axes of it; by default the latest. Where a test has
            nothing drawn it is one of those that the submission drew while it loaded.

        Raises
        ------
        StudentError
            if there is none, as a ``LookupError``.
        """
        return figure_from(self._conversation.request("figure", which))

    def image(self, which: Any = None) -> Array:
        """Return a figure as an image of (height, width, 4) bytes, at most 480 by 640; ``which`` as in `figure`.

        It is for people to look at. What a test asks of a figure stands in `figure`, by value.
        """
        return image_from(self._conversation.request("pixels", which))

    def figures(self) -> tuple[Figure, ...]:
        """Return what all figures of this test show, in the order in which they were drawn."""
        found = self._conversation.request("figures")
        if type(found) is not ReceivedList:
            raise WireError("malformed figures")
        return tuple(map(figure_from, found))

    def _begin(self) -> None:
        """Let nothing be left of what another test has drawn or typed."""
        if self._draws or self._typed:
            self._conversation.carrier.request("begin")
        self._typed = False

    @property
    def printed(self) -> str:
        """What the student's code printed during the latest request."""
        take("printed")
        return self._conversation.notes.printed

    @property
    def warnings(self) -> tuple[tuple[str, str], ...]:
        """The (category, text) of each warning during the latest request."""
        take("warnings")
        return self._conversation.notes.warnings
