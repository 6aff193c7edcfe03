"""What an exception of the student's code tells about the mistake behind it.

The text of an exception is untrusted: it is only searched for known forms, and all that is taken from it is one name.
Two exceptions say the same where they are of one form and about one name (`meaning_of`); the class alone says nothing.
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
_CALLED = r"(?:^|\.)(?:(?P<owner>\w{1,40})\.)?(?P<name>\w{1,40}|<lambda>)\(\)"
_COUNTS = r"takes (?:from (?P<least>\d{1,4}) to )?(?P<most>\d{1,4}) positional arguments? but (?P<given>\d{1,4})"
_NO_INDEX = r"indices must be integers|arrays used as indices must be|are valid indices"
_SHAPES = r"\([\d, ]{0,40}\)[^()]{0,40}\([\d, ]{0,40}\)"
_A_FUNCTION = r"(?:function|method|builtin_function_or_method|numpy\.ufunc|numpy\._ArrayFunctionDispatcher|type)"
_OF_ARRAYS = "T|all|any|argmax|astype|copy|dot|dtype|flatten|max|mean|min|ndim|ravel|reshape|shape|size|sum|tolist"
_NO_NETWORK = r"urlopen error|name resolution|Name or service not known|Network is unreachable|Connection refused"
_NO_SYSTEM = r"Operation not permitted|Permission denied|temporarily unavailable|can't start new (?:thread|process)"

IMPORTS = {
    "np": "import numpy as np",
    "numpy": "import numpy",
    "math": "import math",
    "random": "import random",
    "time": "import time",
    "pickle": "import pickle",
    "plt": "import matplotlib.pyplot as plt",
    "OrderedDict": "from collections import OrderedDict",
}
"""Names that hardly anything but an import gives, and the line that does."""

_A_DICT = r"(?:\w{1,20}\.)?(?:d|OrderedD|defaultd)ict"
_A_NUMBER = r"(?:int|float|bool|numpy\.\w{1,20})"
_A_FLOAT_TO_INTEGERS = r"from dtype\('float\d+'\) to dtype\('u?int"
_OF_NUMPY = r"numpy\.(?:float|u?int|bool)\w{0,5}"
_AN_ARRAY, _A_PLAIN_NUMBER = rf"(?:numpy\.ndarray|{_OF_NUMPY})", rf"(?:int|float|bool|{_OF_NUMPY})"
_AN_OBJECT = r"(?:'[\w.]{1,40}' object|^type object '[\w.]{1,40}')"
_A_VIEW = r"o?dict_(?:keys|values|items)"
_OF_OTHERS = (
    "NoneType|DataFrame|Series|Index|Decimal|Fraction|Counter|Figure|Axes|Path|PosixPath|StandIn|Inert|TrustedIterator"
)
# Classes of a student's are named with a capital letter; so are few others that come to hand.
_A_CLASS = rf"(?P<name>(?!(?:{_OF_OTHERS})\b)[A-Z]\w{{0,39}})"

# The first that is found counts, so the narrower stand before the wider.
_FORMS: tuple[tuple[str, str, str], ...] = (
    ("removed_numpy_alias", "AttributeError", rf"module 'numpy' has no attribute '(?P<name>{_REMOVED_ALIASES})'"),
    ("unknown_numpy_name", "AttributeError", rf"module 'numpy(?:\.\w+)?' has no attribute '{_NAME}'"),
    ("none_used", "AttributeError", rf"'NoneType' object has no attribute '{_NAME}'"),
    ("list_as_array", "AttributeError", rf"'(?:list|tuple)' object has no attribute '(?P<name>{_OF_ARRAYS})'"),
    ("list_attribute", "AttributeError", rf"'(?:list|tuple)' object has no attribute '{_NAME}'"),
    ("function_attribute", "AttributeError", rf"'{_A_FUNCTION}' object has no attribute '{_NAME}'"),
    ("view_as_list", "AttributeError", rf"'{_A_VIEW}' object has no attribute '{_NAME}'"),
    ("text_for_object", "AttributeError", rf"'str' object has no attribute '{_NAME}'"),
    ("number_as_array", "AttributeError", rf"'{_A_PLAIN_NUMBER}' object has no attribute '(?P<name>{_OF_ARRAYS})'"),
    ("unknown_array_attribute", "AttributeError", rf"'{_AN_ARRAY}' object has no attribute '{_NAME}'"),
    ("dict_attribute", "AttributeError", rf"'{_A_DICT}' object has no attribute '{_NAME}'"),
    ("unknown_attribute", "AttributeError", rf"{_AN_OBJECT} has no attribute '{_NAME}'"),
    ("unknown_module_name", "AttributeError", rf"^module '\w{{1,40}}' has no attribute '{_NAME}'"),
    ("name_before_value", "UnboundLocalError|NameError", rf"variable '{_NAME}'"),
    ("one_for_l", "NameError", r"name '(?P<name>le)' is not defined"),
    ("notebook_only", "NameError", r"name '(?P<name>get_ipython|display|In|Out|_{1,3}|_i{0,3}\d*)' is not"),
    ("not_imported", "NameError", rf"name '(?P<name>{'|'.join(IMPORTS)})' is not defined"),
    ("undefined_name", "NameError", rf"name '{_NAME}' is not defined"),
    ("abstract_class", "TypeError", rf"^Can't instantiate abstract class {_NAME}"),
    ("self_missing", "TypeError", r"^\w+\.\w+\(\) takes 0 positional arguments but 1 was given"),
    ("constructor_missing", "TypeError", r"^(?P<name>\w{1,40})\(\) takes no arguments"),
    ("argument_twice", "TypeError", rf"got multiple values for argument '{_NAME}'"),
    ("constructor_returns", "TypeError", r"^__init__\(\) should return None"),
    ("too_many_arguments", "TypeError", rf"{_CALLED} {_COUNTS}"),
    # Nothing that is written in Python says it so.
    ("library_too_many_arguments", "TypeError", r"^(?P<name>\w{1,40})(?:\(\) takes at most| expected at most)"),
    ("library_missing_argument", "TypeError", rf"{_CALLED} takes (?:exactly )?\w{{1,5}} arguments? \(0 given\)"),
    ("library_too_many_arguments", "TypeError", rf"{_CALLED} takes (?:exactly )?\w{{1,5}} arguments? \(\d"),
    ("missing_argument", "TypeError", rf"{_CALLED} (?:missing (?:\d+ )?required|takes at least)"),
    ("library_missing_argument", "TypeError", r"^(?P<name>\w{1,40}) expected at least"),
    ("unknown_keyword", "TypeError", rf"unexpected keyword argument '{_NAME}'"),
    ("unknown_keyword", "TypeError", rf"'{_NAME}' is an invalid keyword argument"),
    ("none_used", "TypeError", r"'NoneType'|NoneType"),
    ("scalar_function_on_array", "TypeError", r"only (?:length-1|size-1|0-dimensional) arrays can be converted"),
    ("function_not_called", "TypeError", rf"^must be real number, not {_A_FUNCTION}$"),
    ("no_single_number", "TypeError", r"^must be real number, not (?:tuple|list|dict|set|str)$"),
    ("no_single_number", "TypeError", r"^(?:float|int)\(\) argument must be a string.* not '(?:tuple|list|dict|set)'$"),
    ("array_for_integer", "TypeError", r"only integer scalar arrays can be converted"),
    ("text_indexed", "TypeError", r"^string indices must be integers, not 'str'"),
    ("list_with_key", "TypeError", r"^(?:list|tuple) indices must be integers or slices, not str"),
    ("list_with_two_indices", "TypeError", r"^(?:list|tuple) indices must be integers or slices, not tuple"),
    ("index_not_integer", "TypeError|IndexError", _NO_INDEX),
    ("float_for_count", "TypeError", r"'(?:numpy\.)?float(?:64)?' object cannot be interpreted as an integer"),
    ("sequence_for_integer", "TypeError", r"'(?:tuple|list)' object cannot be interpreted as an integer"),
    ("text_for_integer", "TypeError", r"'str' object cannot be interpreted as an integer"),
    ("text_called", "TypeError", r"'str' object is not callable"),
    ("not_callable", "TypeError", r"'(?P<name>[\w.]{1,40})' object is not callable"),
    ("view_indexed", "TypeError", rf"'{_A_VIEW}' object is not (?:subscriptable|reversible)"),
    ("function_subscripted", "TypeError", rf"'{_A_FUNCTION}' object is not subscriptable"),
    ("function_assigned_to", "TypeError", rf"'{_A_FUNCTION}' object does not support item assignment"),
    ("function_not_called", "TypeError", rf"(?:operand type|not supported between).{{0,80}}'{_A_FUNCTION}'"),
    ("function_not_called", "TypeError", rf"argument \d+ of type {_A_FUNCTION} which has no callable"),
    ("operator_on_bits", "TypeError", r"ufunc '(?:bitwise_\w{2,3}|invert|left_shift|right_shift)' not supported"),
    ("operator_on_bits", "TypeError", r"for (?:(?:\^|&|\||<<|>>)=?|unary ~): .*'(?:numpy\.)?float\d{0,2}'"),
    ("dict_in_arithmetic", "TypeError", r"argument \d+ of type dict which has no callable"),
    ("dict_in_arithmetic", "TypeError", r"(?:operand type|not supported between).{0,80}'(?:OrderedD|d)ict'"),
    ("list_in_arithmetic", "TypeError", r"(?:operand type|not supported between).{0,80}'(?:list|tuple)'"),
    ("list_in_arithmetic", "TypeError", r"can only concatenate (?:list|tuple)|^can't multiply sequence by non-int"),
    ("text_in_arithmetic", "TypeError", r"(?:operand type|not supported between).{0,80}'str'|can only concatenate str"),
    ("text_in_arithmetic", r"_?UFunc\w*Error", r"StrDType|dtype\('<U"),
    ("text_as_number", "ValueError", r"could not convert string to float|^invalid literal for int"),
    ("number_without_length", "TypeError", rf"object of type '{_A_NUMBER}' has no len|^len\(\) of unsized"),
    ("unhashable_key", "TypeError", rf"^unhashable type: '(?:list|numpy\.ndarray|{_A_DICT})'"),
    ("not_assignable", "TypeError", rf"'(?:tuple|str|range|{_A_NUMBER})' object does not support item assign"),
    ("result_array", "TypeError", r"^return arrays must be|^output must be an|^'out' must be an array"),
    ("result_array", "ValueError", r"^output array is not acceptable"),
    ("class_lacks_method", "TypeError", rf"'{_A_CLASS}' object is not (?:iterable|subscriptable|an iterator)"),
    ("class_lacks_method", "TypeError", rf"object of type '{_A_CLASS}' has no len"),
    ("class_lacks_method", "TypeError", rf"'{_A_CLASS}' object does not support (?:item assignment|the context)"),
    ("class_lacks_method", "TypeError", rf"argument of type '{_A_CLASS}' is not"),
    ("class_lacks_method", "TypeError", rf"(?:unsupported operand type|not supported between).*'{_A_CLASS}'$"),
    ("not_subscriptable", "TypeError|IndexError", r"'(?P<name>[\w.]{1,40})' object is not subsc|^invalid index to"),
    ("number_iterated", "TypeError", r"^'(?:int|float|numpy\.\w{1,20})' object is not iterable"),
    ("not_iterable", "TypeError", r"cannot unpack non-iterable|is not iterable|iteration over a 0-d array"),
    ("integers_in_place", r"_?UFunc\w*Error|TypeError", rf"Cannot cast ufunc .* {_A_FLOAT_TO_INTEGERS}"),
    ("truth_subtracted", "TypeError", r"numpy boolean (?:subtract|negative), "),
    ("gradient_of_a_function", "TypeError", r"^invalid number of arguments$"),
    ("generator_for_array", "TypeError", r"^Calling np\.sum\(generator\)"),
    ("several_lists", "TypeError", r"Field elements must be"),
    ("shape_not_a_tuple", "TypeError", r"Cannot interpret '\d+' as a data type|data type '?\d+'? not understood"),
    ("array_as_truth", "ValueError", r"truth value of an? (?:array|empty array)"),
    ("shapes_not_aligned", "ValueError", rf"shapes {_SHAPES} not aligned"),
    ("shapes_not_aligned", "ValueError", r"matmul: .*core dimension"),
    ("product_of_a_number", "ValueError", r"^matmul: .*does not have enough dimensions"),
    ("larger_in_place", "ValueError", r"^non-broadcastable output operand"),
    ("einsum_sizes", "ValueError", r"together with remapped shapes \[original->remapped\]: .*->"),
    ("not_repeated", "ValueError", r"could not be broadcast together with remapped shapes"),
    ("not_storable", "ValueError", r"could not broadcast input array|could not be broadcast to indexing result"),
    ("shapes_not_broadcast", "ValueError", r"could not be broadcast|could not broadcast|cannot be broadcast"),
    ("ragged", "ValueError", r"inhomogeneous shape"),
    ("array_for_element", "ValueError", r"setting an array element with a sequence"),
    ("cannot_reshape", "ValueError", r"cannot reshape array of size"),
    ("axes_of_transpose", "ValueError", r"^axes don't match array|^repeated axis in transpose"),
    ("nothing_to_reduce", "ValueError", r"zero-size array to|of an empty sequence|arg(?:ument)? is (?:an )?empty"),
    ("choice_of_a_matrix", "ValueError", r"^'?a'? must be (?:a )?1-dimensional|^a must be (?:a sequence|an int)"),
    ("sample_too_large", "ValueError", r"[Ll]arger (?:sample )?than (?:the )?population"),
    ("unknown_mode", "ValueError", r"^mode '\w{1,40}' is not supported"),
    ("not_a_number_as_integer", "ValueError|OverflowError", r"^cannot convert float (?:NaN|infinity) to integer"),
    ("step_of_zero", "ValueError", r"^slice step cannot be zero|^range\(\) arg 3 must not be zero"),
    ("nothing_to_join", "ValueError", r"^need at least one array to"),
    ("indices_of_other_axes", "ValueError", r"^`?indices`? and `?arr`? must have the same number of dimensions"),
    ("einsum_letters", "ValueError", r"einstein sum |Einstein sum |provided to einstein"),
    ("negative_size", "ValueError", r"^negative dimensions are not allowed"),
    ("several_unknown_sizes", "ValueError", r"^can only specify one unknown dimension"),
    ("split_unevenly", "ValueError", r"^array split does not result in an equal division"),
    ("integer_to_a_negative_power", "ValueError", r"^Integers to negative integer powers"),
    ("arrays_not_joined", "ValueError", r"^all the input array|^all input arrays must|arrays cannot be concatenated$"),
    ("math_domain", "ValueError", r"^math domain error|^expected a (?:positive|nonnegative|finite) "),
    ("too_large_for_math", "OverflowError", r"^math range error|Numerical result out of range|^Result too large"),
    ("wrong_number_of_values", "ValueError", r"(?:not enough|too many) values to unpack"),
    ("axis_of_a_number", "AxisError", r"out of bounds for array of dimension 0"),
    ("axis_out_of_bounds", "AxisError", r"axis (?P<name>-?\d+) is out of bounds"),
    ("mask_of_another_shape", "IndexError", r"^boolean index did not match"),
    ("indices_not_paired", "IndexError", r"^shape mismatch: indexing arrays"),
    ("index_out_of_range", "IndexError", r"^(?:list|tuple|string|bytearray|range object|pop) .*out of range|empty"),
    ("index_out_of_bounds", "IndexError", r"out of bounds|out of range"),
    ("too_many_indices", "IndexError", r"too many indices"),
    ("read_only", "ValueError", r"read-only"),
    ("missing_key", "KeyError", r"^'?(?P<name>\w{1,40})'?$"),
    ("changed_while_walked", "RuntimeError", r"^(?:dictionary|OrderedDict) .*during iteration"),
    ("division_by_zero", "ZeroDivisionError", ""),
    ("recursion", "RecursionError", ""),
    ("out_of_memory", "MemoryError", ""),
    ("forbidden_package", "PermissionError", r"-packages/(?P<name>\w{1,40})"),
    ("input_ended", "EOFError", "all that was typed has been read"),
    ("closed_input", "EOFError", ""),
    ("asked_to_end", "SystemExit|KeyboardInterrupt", ""),
    ("own_check", "AssertionError", ""),
    ("exercise_of_the_course", "NotImplementedError", rf"^{_NAME} of [\w.]+ is an exercise of this assignment$"),
    ("closed_writing", "OSError|PermissionError", r"Read-only file system|Permission denied: '"),
    ("file_missing", "FileNotFoundError", ""),
    ("closed_network", r"URLError|gaierror|herror|Connection\w*Error|OSError", _NO_NETWORK),
    ("closed_system", "PermissionError|BlockingIOError|OSError|RuntimeError", _NO_SYSTEM),
    ("missing_module", "ModuleNotFoundError|ImportError", r"No module named '(?P<name>[^\W\d][\w.]{0,59})"),
    ("missing_in_module", "ImportError", rf"cannot import name '{_NAME}' from"),
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

# A variable of a function is called what its author likes, and an array has many things that a number lacks.
_OF_ANY_NAME = ("name_before_value", "number_as_array")
SHAPES = frozenset({"shapes_not_aligned", "shapes_not_broadcast", "not_repeated", "not_storable", "einsum_sizes"})
_NUMBER = re.compile(r"\b\d+\b")
_CORE = re.compile(r"size (\d+) is different from (\d+)|: (\d+) \(dim \d+\) != (\d+) \(dim \d+\)")


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
            return _read(name, {key: value for key, value in found.groupdict().items() if value})
    return None


def _read(form: str, found: dict[str, str]) -> Told:
    owner, given = found.pop("owner", ""), int(found.pop("given", "0"))
    most = int(found.pop("most", "0"))
    if given < int(found.pop("least", most)):
        form = "missing_argument"
    # Nobody calls a constructor by its own name.
    if owner and found.get("name") == "__init__":
        found["name"] = owner
    return Told(form, found)


NAMELESS = frozenset({"not_callable", "not_subscriptable", "axis_out_of_bounds", "none_used"})
"""Of which the same is told whatever they name."""
PLAIN = frozenset({
    "removed_numpy_alias", "unknown_numpy_name", "unknown_array_attribute", "unknown_attribute", "name_before_value",
    "dict_attribute", "number_iterated",
    "one_for_l", "notebook_only", "not_imported", "undefined_name", "abstract_class", "self_missing",
    "constructor_missing",
    "too_many_arguments", "missing_argument", "library_too_many_arguments", "library_missing_argument",
    "unknown_keyword", "several_lists", "shape_not_a_tuple",
    "function_subscripted", "function_assigned_to", "function_attribute", "function_not_called", "list_attribute",
    "missing_key", "forbidden_package", "closed_input", "asked_to_end",
    "own_check", "exercise_of_the_course", "closed_writing", "file_missing", "closed_network", "closed_system",
    "missing_module", "missing_in_module", "number_as_array", "list_as_array", "view_as_list", "view_indexed",
    "text_for_object",
    "unknown_module_name", "argument_twice", "constructor_returns", "text_indexed", "list_with_key",
    "gradient_of_a_function", "generator_for_array", "several_unknown_sizes", "integer_to_a_negative_power",
    "list_with_two_indices", "text_called", "unknown_mode", "own_exception", "nothing_under_the_key",
})  # fmt: skip
"""Forms in which Python says the mistake itself; of the others it says what the mistake came to."""


class Meaning(NamedTuple):
    """What two exceptions have in common that say the same: the form, the name concerned, and the numbers."""

    form: str
    name: str
    rest: tuple[str, ...]


def meaning_of(kind: str, message: str) -> Meaning:
    """Return what an exception means, up to the names that whoever wrote the code chose for themselves."""
    told = told_by(kind, message)
    if told is None:
        return Meaning(kind, "", (" ".join(message.split()),))
    numbers = sorted(_NUMBER.findall(message))
    if told.name == "shapes_not_aligned" and (core := _CORE.search(message)):
        # np.dot and @ say the same in other words.
        numbers = sorted(size for size in core.groups() if size)
    name = "" if told.name in _OF_ANY_NAME else told.facts.get("name", "")
    return Meaning(told.name, name, tuple(numbers))
