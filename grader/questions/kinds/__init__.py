"""The kinds of questions: each makes questions of what was observed of an exercise."""

from grader.questions.kinds.changing import (
    argument_of_axis,
    changed_line,
    gradient,
    gradient_same,
    left_out,
    same,
    swap,
    which_change,
)
from grader.questions.kinds.running import calls, count, next_line, not_run, ran, which_call
from grader.questions.kinds.values import (
    argument,
    first_pass,
    raises,
    relation,
    result,
    shape,
    type_of,
    value,
    variable,
    which_input,
)

KINDS = (
    result, argument, which_input, raises, shape, value, type_of, variable, first_pass, relation, count, calls, not_run,
    ran, next_line, which_call, argument_of_axis, left_out, changed_line, which_change, same, swap, gradient,
    gradient_same,
)  # fmt: skip

__all__ = ["KINDS"]
