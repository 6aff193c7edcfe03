"""What files of tests import, and so depend on, beyond Python and the grader: packages, and modules beside them."""

from __future__ import annotations

import ast
import hashlib
import sys
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import grader

_PACKAGE = Path(grader.__file__).parent
# What imports the engine: its packages are those of every verdict.
_ENGINE = "grader.suite"
_BY_NAME = {"find_spec", "import_module", "importorskip", "__import__"}
_VERSIONS = ("__init__.py", "version.py", "_version.py")
MISSING = "missing"


def imported(files: Iterable[Path]) -> dict[str, str]:
    """Return what the files import, by name: a hash that another version has otherwise, or `MISSING`.

    What modules of the grader import on behalf of tests counts too, as scikit-learn does for the digits.
    """
    names: set[str] = set()
    todo = list(files)
    seen = set(todo)
    while todo:
        for name in _imports(todo.pop()):
            top = name.partition(".")[0]
            if top == "grader":
                todo += (path for path in _ours(name) if path not in seen)
                seen.update(_ours(name))
            elif top not in sys.stdlib_module_names:
                names.add(top)
    return {name: _identity(name) for name in sorted(names)}


def _ours(name: str) -> list[Path]:
    if name == _ENGINE or name.startswith(f"{_ENGINE}."):
        return []
    place = _PACKAGE.parent.joinpath(*name.split("."))
    return [path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()]


@cache
def _identity(name: str) -> str:
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return MISSING
    if spec is None or spec.origin is None:
        return MISSING
    origin = Path(spec.origin)
    digest = hashlib.sha256()
    # The files that a package tells its version in: metadata that says which belongs to whom takes long to read.
    for path in [origin.parent / one for one in _VERSIONS] if spec.submodule_search_locations else [origin]:
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def _imports(path: Path) -> Iterator[str]:
    """Yield the dotted names of what a file imports; none where it is no Python."""
    try:
        with warnings.catch_warnings(action="ignore"):
            module = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(module):
        match node:
            case ast.Import(names=names):
                yield from (one.name for one in names)
            case ast.ImportFrom(module=str(name), names=names, level=0):
                yield name
                yield from (f"{name}.{one.name}" for one in names if name.startswith("grader"))
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]):
                called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", None)
                if called in _BY_NAME:
                    yield name
