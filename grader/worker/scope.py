"""The names that code in the worker sees: a student's code the student's own, the text of a hidden test the real ones.

A text that a hidden test runs calls the student's functions by name, so it sees their names; but `range`, `len` or
`np` in it are those of Python and NumPy, whatever the student's code made of these names. And what a student's
code does to `builtins` it does to a copy: ours and NumPy's go on with the real ones.
"""

from __future__ import annotations

import builtins
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np

# Put there by `site` and by IPython for somebody who types, not by Python: a student's function may be called so.
_FOR_PEOPLE = {"copyright", "credits", "exit", "quit", "license", "help", "display", "get_ipython"}
_BUILTINS = dict(vars(builtins))
_NUMPY = ModuleType("numpy")
vars(_NUMPY).update(vars(np))
# As they were before any code of a student's ran.
_REAL = {
    **{name: item for name, item in _BUILTINS.items() if not name.startswith("_") and name not in _FOR_PEOPLE},
    "__import__": __import__,
    "__builtins__": _BUILTINS,
    "np": _NUMPY,
    "numpy": _NUMPY,
    # An object made on the spot; a class made by `type` could reach anything, and its worker would not be believed.
    "SimpleNamespace": SimpleNamespace,
}


def scope_of_texts(namespace: ModuleType) -> dict[str, Any]:
    """Return the names that a text of a hidden test finds beside a student's code; ``globals()`` in it are theirs."""
    names = vars(namespace)
    return {**names, **_REAL, "globals": lambda: names}


def own_builtins(namespace: ModuleType) -> None:
    """Give the student's code built-ins of its own, under the name by which it imports them too."""
    own = ModuleType("builtins")
    vars(own).update(vars(builtins))
    vars(namespace)["__builtins__"] = sys.modules["builtins"] = own
