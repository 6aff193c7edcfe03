"""``doctest.testmod(hw1)`` in a plain test: the examples in the solution's docstrings, tried on the submission.

Those in the submission's own docstrings would be no test: whoever writes them can take them away.
"""

from __future__ import annotations

import ast
import doctest
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grader.remote.raised import StudentError
from grader.suite.doctests import says, shown
from grader.suite.late import on_the_bench
from grader.suite.module import StudentModule
from grader.suite.plainthing import behind
from grader.suite.reference import reference_path

_AMONG_NAMES = "lambda: (lambda names: lambda text, asked: (eval if asked else exec)(text, names))(dict(globals()))"
_testmod, _testfile = doctest.testmod, doctest.testfile


def tried(m: Any = None, *more: Any, **how: Any) -> Any:
    """Try the examples in a module's docstrings; for the student's module those of the solution."""
    if not isinstance(m, StudentModule):
        return _testmod(m, *more, **how)
    view = on_the_bench()
    failed = attempted = 0
    for examples in _examples(reference_path(view.folder / "test_").read_text(encoding="utf-8")):
        run = view.request("run", _AMONG_NAMES, [])
        for one in examples:
            attempted += 1
            failed += not _holds(one, run)
    return doctest.TestResults(failed, attempted)


def tried_file(filename: str, module_relative: bool = True, *more: Any, **how: Any) -> Any:
    """Try the examples in a file; one that lies beside the file of tests is looked for there."""
    asking = sys._getframe(1).f_globals.get("__file__")
    if module_relative and asking and how.get("package") is None:
        path = Path(asking).parent / filename
        return _testfile(str(path), False, *more, **how)
    return _testfile(filename, module_relative, *more, **how)


def _examples(source: str) -> Iterator[list[doctest.Example]]:
    """Yield the examples of each docstring that has some."""
    with warnings.catch_warnings(action="ignore"):
        tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            found = doctest.DocTestParser().get_examples(ast.get_docstring(node) or "")
            if found:
                yield found


def _holds(example: doctest.Example, run: Any) -> bool:
    """Whether an example shows what is said."""
    with warnings.catch_warnings(action="ignore"):
        body = ast.parse(example.source).body
    is_asked = len(body) == 1 and isinstance(body[0], ast.Expr)
    try:
        with says("" if example.exc_msg else example.want.rstrip("\n")):
            shown(run(example.source.strip(), is_asked))
    except AssertionError:
        return False
    except Exception as problem:
        found = behind(problem)
        if not isinstance(found, StudentError):
            raise
        said = f"{found.kinds[0]}: {found.said}".rstrip(": ")
        return example.exc_msg is not None and said == example.exc_msg.strip()
    return example.exc_msg is None


IN_PLACE = ((doctest, "testmod", _testmod, tried), (doctest, "testfile", _testfile, tried_file))
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""
