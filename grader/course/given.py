"""What a course gives to every submission of an assignment: functions of the released file, modules, packages."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, packages_distributions, requires, version
from importlib.util import find_spec

from packaging.requirements import InvalidRequirement, Requirement

DIGITS = "load_mnist"
"""The one name that a module can give without the released file's defining it: the course's digits."""


@dataclass(frozen=True)
class Given:
    """What the submissions of one assignment find beside NumPy and the standard library.

    Attributes
    ----------
    source : str
        Imports, functions and classes that the released file has outside of exercises, as text.
    functions : tuple of str
        The names of these functions and classes, which are there in a submission that lacks them.
    modules : mapping of str to tuple of str
        The names that each module of the course gives: of the released file, of exercises, or `DIGITS`.
    packages : tuple of str
        What may be imported besides, by its name in an import.
    """

    source: str = ""
    functions: tuple[str, ...] = ()
    modules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exercises: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every name that the text binds."""
        bound: set[str] = set(self.functions)
        for node in ast.parse(self.source).body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                bound |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        return frozenset(bound)

    @property
    def gives_digits(self) -> bool:
        """Whether a module gives the course's digits."""
        return any(DIGITS in names for names in self.modules.values())


NOTHING = Given()


def given_by(
    cells: Iterable[str], exercises: Sequence[str], modules: Mapping[str, Sequence[str]], packages: Sequence[str]
) -> Given:
    """Return what the released cells without an exercise give, and what ``course.toml`` names.

    Only what stands for itself is given: a function that uses an exercise means the student's, and is left out.
    """
    imports: list[ast.stmt] = []
    defined: dict[str, ast.stmt] = {}
    for cell in cells:
        for node in _body(cell):
            if isinstance(node, ast.Import | ast.ImportFrom):
                imports.append(node)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                defined[node.name] = node
    kept = {name: node for name, node in defined.items() if not _words(node) & set(exercises)}
    source = "\n".join(ast.unparse(node) for node in (*imports, *kept.values()))
    wanted = {name: tuple(names) for name, names in modules.items()}
    return Given(source, tuple(kept), wanted, tuple(exercises), tuple(packages))


def _body(cell: str) -> list[ast.stmt]:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(cell).body
    except SyntaxError:  # a cell of magics defines nothing
        return []


def _words(node: ast.stmt) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


@cache
def importable(packages: tuple[str, ...]) -> tuple[str, ...]:
    """Return what has to be found for these packages to work: they, and what they need, by their names in imports."""
    if not packages:
        return ()
    by_import = _distributions()
    waiting = [one for name in packages for one in by_import.get(name, ())]
    needed: set[str] = set()
    while waiting:
        distribution = waiting.pop()
        if distribution not in needed:
            needed.add(distribution)
            waiting += _requirements(distribution)
    plain = {_plain(name) for name in needed}
    found = {name for name, sources in by_import.items() if {_plain(one) for one in sources} & plain}
    return tuple(sorted(found | set(packages)))


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Return the versions of packages that are installed, by their names in imports."""
    return {name: ", ".join(f"{one} {version(one)}" for one in _distributions().get(name, ())) for name in packages}


@cache
def _distributions() -> Mapping[str, list[str]]:
    """Return what is installed, by names in imports: this reads every record there is, which takes half a second."""
    return packages_distributions()


def absent(packages: Iterable[str]) -> list[str]:
    """Return the packages that are not installed."""
    return [name for name in dict.fromkeys(packages) if find_spec(name) is None]


def _requirements(distribution: str) -> list[str]:
    found = []
    try:
        lines = requires(distribution) or []
    except PackageNotFoundError:
        return []
    for line in lines:
        try:
            one = Requirement(line)
        except InvalidRequirement:
            continue
        if one.marker is None or one.marker.evaluate({"extra": ""}):
            found.append(one.name)
    return found


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
