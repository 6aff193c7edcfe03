"""The calls that questions are about, which an author wrote beside the public checks.

``questions.toml`` has a table for each exercise::

    [softmax]
    calls = ["softmax(np.array([0.3, 2.9, 4.0]))", '''
    x = np.array([[1.0, 2.0]])
    softmax(x)
    ''']

    [Affine.check]
    setup = "..."
    loss = "np.sum(layer.forward(x) * dout)"
    gradients = { x = "dx", W = "layer.dW" }

They are printed on sheets, so nothing of the hidden tests belongs in them. A call is statements in the words of the
exercise's file, the last one an expression; some should raise. A gradient check is run after ``setup``: each gradient
is compared with central differences of ``loss`` by the array of that name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

import msgspec

from grader.course import QUESTIONS, Assignment, CourseError, read_toml_file

_MOST_CALLS = 8


class GradientCheck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A gradient check as its author wrote it."""

    setup: str
    loss: str
    gradients: dict[str, str]


class Calls(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is run for the questions about one exercise."""

    calls: tuple[str, ...] = ()
    check: GradientCheck | None = None


def read_calls(assignment: Assignment) -> Mapping[str, Calls]:
    """Return the calls of an assignment, by exercise; none where its author wrote none.

    Raises
    ------
    CourseError
        if the file says something that it cannot mean.
    """
    path = assignment.authored_path.with_name(QUESTIONS)
    try:
        read = read_toml_file(path, dict[str, Calls])
    except FileNotFoundError:
        return {}
    known = {exercise.name for exercise in assignment.exercises}
    for exercise, calls in read.items():
        if exercise not in known:
            raise CourseError(f"{path}: no exercise {exercise!r}; there are: {', '.join(sorted(known))}")
        if not 0 < len(calls.calls) <= _MOST_CALLS:
            raise CourseError(f"{path}: {exercise}: give one call at least, and {_MOST_CALLS} at most")
        for text, is_call in _texts(calls):
            try:
                body = ast.parse(text.strip()).body
            except (SyntaxError, ValueError) as problem:
                raise CourseError(f"{path}: {exercise}: {text!r}: {problem}") from None
            if is_call and not (body and isinstance(body[-1], ast.Expr)):
                raise CourseError(f"{path}: {exercise}: {text!r}: the last statement has to be an expression")
    return {
        name: msgspec.structs.replace(one, calls=tuple(call.strip() for call in one.calls))
        for name, one in read.items()
    }


def _texts(calls: Calls) -> Iterator[tuple[str, bool]]:
    """Yield every text, and whether a value is expected of it."""
    for call in calls.calls:
        yield call, True
    if calls.check is not None:
        yield calls.check.setup, False
        yield calls.check.loss, True
        for gradient in calls.check.gradients.values():
            yield gradient, True
