"""What an exception of the student's code tells about the mistake behind it.

The text of an exception is untrusted: it is only searched for known forms, and all that is taken from it is one name.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Told(NamedTuple):
    """A key of the message catalogue, and the facts for its text."""

    name: str
    facts: dict[str, str]


_REMOVED_ALIASES = "int|float|bool|object|str|complex|long|unicode|Inf|Infinity|NaN|PINF|NINF|product|in1d|trapz"
_NAME = r"(?P<name>[^\W\d]\w{0,39})"
_CALLED = r"(?:^|\.)(?P<name>\w{1,40}|<lambda>)\(\)"
_COUNTS = r"(?:from \d+ to )?\d+ positional arguments? but \d+"
_NO_INDEX = r"indices must be integers|only integer scalar arrays|arrays used as indices must be|are valid indices"
_SHAPES = r"\([\d, ]{0,40}\)[^()]{0,40}\([\d, ]{0,40}\)"

# The first that is found counts, so the narrower stand before the wider.
_FORMS: tuple[tuple[str, str, str], ...] = (
    ("removed_numpy_alias", "AttributeError", rf"module 'numpy' has no attribute '(?P<name>{_REMOVED_ALIASES})'"),
    ("unknown_numpy_name", "AttributeError", rf"module 'numpy(?:\.\w+)?' has no attribute '{_NAME}'"),
    ("none_used", "AttributeError", rf"'NoneType' object has no attribute '{_NAME}'"),
    ("unknown_array_attribute", "AttributeError", rf"'numpy\.\w{{1,20}}' object has no attribute '{_NAME}'"),
    ("unknown_attribute", "AttributeError", rf"'\w{{1,40}}' object has no attribute '{_NAME}'"),
    ("name_before_value", "UnboundLocalError", rf"variable '{_NAME}'"),
    ("one_for_l", "NameError", r"name '(?P<name>le)' is not defined"),
    ("undefined_name", "NameError", rf"name '{_NAME}' is not defined"),
    ("self_missing", "TypeError", r"^\w+\.\w+\(\) takes 0 positional arguments but 1 was given"),
    ("too_many_arguments", "TypeError", _CALLED + rf" takes {_COUNTS}"),
    ("missing_argument", "TypeError", _CALLED + r" missing \d+ required"),
    ("unknown_keyword", "TypeError", rf"unexpected keyword argument '{_NAME}'"),
    ("none_used", "TypeError", r"'NoneType'|NoneType"),
    ("scalar_function_on_array", "TypeError", r"only (?:length-1|size-1|0-dimensional) arrays can be converted"),
    ("index_not_integer", "TypeError|IndexError", _NO_INDEX),
    ("float_for_count", "TypeError", r"'(?:numpy\.)?float(?:64)?' object cannot be interpreted as an integer"),
    ("not_callable", "TypeError", r"'(?P<name>[\w.]{1,40})' object is not callable"),
    ("not_subscriptable", "TypeError", r"'(?P<name>[\w.]{1,40})' object is not subscriptable|invalid index to scalar"),
    ("not_iterable", "TypeError", r"cannot unpack non-iterable|is not iterable|iteration over a 0-d array"),
    ("integers_in_place", r"_?UFunc\w*Error|TypeError", r"Cannot cast ufunc .* output from"),
    ("shape_not_a_tuple", "TypeError", r"Cannot interpret '\d+' as a data type|data type '?\d+'? not understood"),
    ("array_as_truth", "ValueError", r"truth value of an? (?:array|empty array)"),
    ("shapes_not_aligned", "ValueError", rf"shapes {_SHAPES} not aligned"),
    ("shapes_not_aligned", "ValueError", r"matmul: .*core dimension"),
    ("shapes_not_broadcast", "ValueError", rf"could not be broadcast together with (?:remapped )?shapes? {_SHAPES}"),
    ("shapes_not_broadcast", "ValueError", r"could not broadcast"),
    ("ragged", "ValueError", r"inhomogeneous shape|setting an array element with a sequence"),
    ("cannot_reshape", "ValueError", r"cannot reshape array of size"),
    ("wrong_number_of_values", "ValueError", r"(?:not enough|too many) values to unpack"),
    ("axis_out_of_bounds", "AxisError", r"axis (?P<name>-?\d+) is out of bounds"),
    ("index_out_of_bounds", "IndexError", r"out of bounds|out of range"),
    ("too_many_indices", "IndexError", r"too many indices"),
    ("read_only", "ValueError", r"read-only"),
    ("missing_key", "KeyError", r"^'?(?P<name>\w{1,40})'?$"),
    ("division_by_zero", "ZeroDivisionError", ""),
    ("recursion", "RecursionError", ""),
    ("out_of_memory", "MemoryError", ""),
    ("forbidden_package", "PermissionError", r"-packages/(?P<name>\w{1,40})"),
    ("missing_module", "ModuleNotFoundError|ImportError", rf"No module named '{_NAME}"),
    ("wrong_quotes", "SyntaxError", r"invalid character '[‘’“”′″`´]'"),
    ("wide_character", "SyntaxError", r"invalid (?:non-printable )?character"),
    ("tabs_and_blanks", "TabError", ""),
    ("indentation", "IndentationError", ""),
    ("bracket_open", "SyntaxError", r"was never closed|does not match|unmatched|unexpected EOF"),
    ("print_of_python_2", "SyntaxError", r"Missing parentheses in call to 'print'"),
    ("colon_missing", "SyntaxError", r"expected ':'"),
    ("return_outside", "SyntaxError", r"'return' outside function"),
    ("assignment_for_comparison", "SyntaxError", r"Maybe you meant '=='"),
    ("syntax", "SyntaxError", ""),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(kinds), re.compile(words)) for name, kinds, words in _FORMS)


def told_by(kind: str, message: str) -> Told | None:
    """Return what an exception tells; None for one of no known form.

    Parameters
    ----------
    kind : str
        The name of its class.
    message : str
        Its text.
    """
    for name, kinds, words in _COMPILED:
        if kinds.fullmatch(kind) and (found := words.search(message[:500])):
            return Told(name, {key: value for key, value in found.groupdict().items() if value})
    return None
