"""The rooms of `docs/architecture.md`: imports never go up, and the trusted side never unpickles or evaluates."""

import ast

import pytest

from tests.conftest import REPOSITORY

DOWNWARDS = [
    "digits", "submission", "course", "sandbox", "remote", "worker", "suite", "diagnosis", "grading", "classroom",
    "cluster", "collecting", "policies", "verification", "feedback", "finishing", "marking", "selfcheck", "sending", "authoring",
    "gradebook", "similarity", "report", "questions", "exports", "serve", "cli",
]  # fmt: skip
IN_THE_SERVER = [
    "ground", "inbox", "judging", "standing", "front", "guard", "operating", "entering", "pages", "app", "listening",
    "running", "backup",
]  # fmt: skip
PACKAGE = REPOSITORY / "grader"
SERVER = PACKAGE / "serve"
MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path):
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else None


def imported_rooms(path):
    return (parts[1] for parts in imported(path) if parts[1] in DOWNWARDS)


def imported(path):
    """Yield what a file imports of ours, by the parts of its name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "grader" and len(parts) > 1:
                yield parts


def test_every_room_has_its_place():
    assert {room(path) for path in MODULES} - {None} == set(DOWNWARDS)


@pytest.mark.parametrize("path", [path for path in MODULES if room(path)], ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_never_go_up(path):
    place = DOWNWARDS.index(room(path))
    assert {name for name in imported_rooms(path) if DOWNWARDS.index(name) > place} == set()


def test_the_rooms_of_the_server_have_their_places_too():
    for path in SERVER.rglob("*.py"):
        if path != SERVER / "__init__.py":
            place = IN_THE_SERVER.index(path.relative_to(SERVER).parts[0].removesuffix(".py"))
            used = {parts[2] for parts in imported(path) if parts[1] == "serve" and len(parts) > 2}
            assert {name for name in used if IN_THE_SERVER.index(name) > place} == set(), path


def test_only_the_worker_unmarshals_or_evaluates():
    modules = {"pickle", "marshal", "shelve"}
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        imports = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        if room(path) != "worker":
            # A self-check runs a student's own files, in the student's own process.
            assert room(path) == "selfcheck" or not calls & {"eval", "exec"}, path
            # What a hidden test unpickles by itself is held there to what stands in the bytes.
            assert path == PACKAGE / "suite" / "pickles.py" or not imports & modules, path
