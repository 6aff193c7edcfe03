"""The packages that an adopted assignment needs, and which of their modules are imported before any submission."""

from __future__ import annotations

import ast
import sys
from collections.abc import Collection, Iterable
from dataclasses import replace
from importlib.machinery import all_suffixes
from importlib.util import find_spec
from pathlib import Path

from grader.authoring.nbcourse import Notebook, files_beside, parsed, without_magics
from grader.course import Assignment, GradingLimits
from grader.course.text import quoted
from grader.grading.sandboxes import start_sandbox
from grader.sandbox.host import Sandbox, SandboxUnavailable
from grader.sandbox.isolation import find_isolation

_ALWAYS_THERE = {*sys.stdlib_module_names, "numpy"}
_NEVER_NEEDED = {"nose", "IPython", "grader", "otter"}


def modules_of(notebook: Notebook) -> tuple[str, ...]:
    """Return the modules beyond Python and NumPy that a notebook imports, that are installed and no file beside it."""
    trees = [parsed(without_magics(cell.source)) for cell in notebook.cells if cell.code]
    beside = {name.partition("/")[0].removesuffix(".py") for _, name in files_beside(notebook)}
    return imported_modules(trees, beside)


def imported_modules(trees: Iterable[ast.Module], beside: Collection[str] = ()) -> tuple[str, ...]:
    """Return the installed modules that code imports, ``scipy.stats`` for ``from scipy import stats`` too.

    Each package stands there as well. Those that every submission may import are left out, as are names of files
    ``beside`` the code.
    """
    left_out = {*_ALWAYS_THERE, *_NEVER_NEEDED, *beside}
    found: dict[str, None] = {}
    for node in (node for tree in trees for node in ast.walk(tree)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
        for name in names:
            parts = name.split(".")
            if parts[0] not in left_out and find_spec(parts[0]) is not None:
                found |= dict.fromkeys(".".join(parts[:end]) for end in range(1, len(parts) + 1))
    return tuple(sorted(name for name in found if _is_installed(name)))


def _is_installed(module: str) -> bool:
    """Whether there is a module. Nothing is imported to know, not even the package that it would be in."""
    top, *rest = module.split(".")
    if not rest:
        return True
    spec = find_spec(top)
    folders = [Path(one) for one in (spec.submodule_search_locations or ())] if spec is not None else []
    *packages, last = rest
    for folder in (one.joinpath(*packages) for one in folders):
        files = [folder / last / "__init__.py", *(folder / f"{last}{end}" for end in all_suffixes())]
        if any(file.is_file() for file in files):
            return True
    return False


def packages_of(modules: Iterable[str]) -> tuple[str, ...]:
    """Return the packages that modules are in."""
    return tuple(dict.fromkeys(name.partition(".")[0] for name in modules))


def packages_entry(modules: Iterable[str], preload: Iterable[str]) -> str:
    """Return what ``course.toml`` says of them: imported once, and not for each exercise, where they bear it."""
    packages = packages_of(modules)
    if not packages:
        return ""
    entry = f"packages = [{', '.join(map(quoted, packages))}]\n"
    imported = ", ".join(map(quoted, preload))
    return entry + (f"[assignment.environment]\npreload = [{imported}]\n" if imported else "")


def start_trying(assignment: Assignment, limits: GradingLimits) -> tuple[Sandbox, Assignment]:
    """Start the sandbox that an assignment's programs are tried in; return it with the assignment as it can be graded.

    A package that starts threads, or fails when it is imported, cannot be imported before a submission is. Submissions
    import it themselves then, as ever.
    """
    isolation = find_isolation()
    try:
        return start_sandbox(isolation, limits, assignment=assignment), assignment
    except SandboxUnavailable:
        if not assignment.preload:
            raise
        without = replace(assignment, preload=())
        return start_sandbox(isolation, limits, assignment=without), without
