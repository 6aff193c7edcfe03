"""``docs/reference/configuration.md`` has every key of every file that we read, and every variable of the environment."""

from __future__ import annotations

import ast
from importlib import import_module

import msgspec
import pytest

from grader.course import percent
from tests.conftest import REPOSITORY
from tests.docs.pages import own_rows

PAGE = REPOSITORY / "docs" / "reference" / "configuration.md"
# Each form of a file, and the section with its keys; one in several parts, or inside another, has none of its own.
FORMS = {
    "grader.course.tables.CourseFile": "course.toml",
    "grader.course.tables.AssignmentEntry": "[[assignment]]",
    "grader.course.tables.EnvironmentEntry": "[assignment.environment]",
    "grader.course.seeds.SeedEntry": "[assignment.seeds.NAME]",
    "grader.course.environment.OwnLimits": "[assignment.environment]",
    "grader.course.tables.GradingLimits": "[limits]",
    "grader.course.tables.Bar": "[verify]",
    "grader.course.policy.LateEntry": "[late]",
    "grader.course.policy.AttemptsEntry": "[attempts]",
    "grader.course.serving.Serving": "[serve]",
    "grader.policies.extensions._File": None,
    "grader.policies.extensions._Entry": "extensions.toml",
    "grader.classroom.overrides._File": None,
    "grader.classroom.overrides.Override": "overrides.toml",
    "grader.course.rubric._Entry": "rubric.toml",
    "grader.grading.pictures.PictureSpec": "pictures.toml",
    "grader.verification.equivalents._File": None,
    "grader.verification.equivalents.Argument": "equivalent_mutants.toml",
    "grader.suite.table.Table": "exercises.toml",
    "grader.suite.table.Row": None,
    "grader.suite.table.LeftOut": None,
    "grader.diagnosis.misconception._Header": "The head of a misconception",
    "grader.verification.partial._Header": "The head of a partial answer",
    "grader.selfcheck.material._File": "public_checks.toml",
    "grader.selfcheck.material.Curve": "[[curve]]",
    "grader.questions.calls.Calls": "questions.toml",
    "grader.questions.calls.GradientCheck": "[<exercise>.check]",
    "grader.exports.container.settings.Settings": "settings.json",
}


def page():
    return PAGE.read_text(encoding="utf-8")


def forms_in(source):
    """Return the classes of a module that refuse unknown keys: what people write by hand has such a form."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and any(word.arg == "forbid_unknown_fields" for word in node.keywords):
            yield node.name


def keys_without_a_row(form, heading, text):
    return {field.encode_name for field in msgspec.structs.fields(form)} - own_rows(text, heading)


def sources(*words):
    """Yield the modules of the grader in which one of these words stands."""
    for path in sorted((REPOSITORY / "grader").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if any(word in source for word in words):
            yield path, source


def form_of(name):
    module, _, one = name.rpartition(".")
    return getattr(import_module(module), one)


def test_every_form_of_a_file_has_its_section():
    found = {
        f"{path.relative_to(REPOSITORY).with_suffix('').as_posix().replace('/', '.')}.{name}"
        for path, source in sources("forbid_unknown_fields")
        for name in forms_in(source)
    }
    assert found == set(FORMS), "a new form needs a section of docs/reference/configuration.md, and its line here"


@pytest.mark.parametrize("name", [name for name, heading in FORMS.items() if heading])
def test_every_key_has_its_row(name):
    assert not keys_without_a_row(form_of(name), FORMS[name], page())


def test_a_key_without_a_row_is_noticed():
    class MadeUp(msgspec.Struct, forbid_unknown_fields=True):
        upload_mb: int = 1
        made_up: int = 1

    assert keys_without_a_row(MadeUp, "[serve]", page()) == {"made_up"}
    assert list(forms_in("class _New(msgspec.Struct, forbid_unknown_fields=True):\n    made_up: int = 1")) == ["_New"]


@pytest.mark.parametrize("heading", ["[limits]", "[verify]", "[serve]", "[attempts]", "The head of a partial answer"])
def test_what_holds_by_default_is_what_the_page_says(heading):
    name = next(name for name, one in FORMS.items() if one == heading)
    text = page().split(f" {heading}\n", 1)[1]
    for field in msgspec.structs.fields(form_of(name)):
        if field.required:
            continue
        shown = f'"{field.default}"' if isinstance(field.default, str) else repr(field.default)
        assert f"| `{field.encode_name}` | `{shown}`" in text, field.encode_name


def test_every_option_of_a_cells_header_has_its_row():
    assert own_rows(page(), "The header of a cell") == percent._KNOWN


def variables_in(source):
    """Return the names by which a module reads or sets the environment."""
    tree = ast.parse(source)
    constants = {
        node.targets[0].id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    }

    def value(node):
        return node.value if isinstance(node, ast.Constant) else constants.get(getattr(node, "id", ""))

    def is_environment(node):
        return ast.unparse(node) in ("os.environ", "environ")

    for node in ast.walk(tree):
        named = []
        if isinstance(node, ast.Subscript) and is_environment(node.value):
            named = [node.slice]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if is_environment(node.func.value):
                named = node.args[:1]
                yield from (word.arg for word in node.keywords if word.arg)
            elif node.func.attr == "getenv":
                named = node.args[:1]
        yield from (name for name in map(value, named) if isinstance(name, str))
        if isinstance(node, ast.keyword) and node.arg == "envvar":
            yield value(node.value)


def test_every_variable_of_the_environment_has_its_row():
    read = {name for _, source in sources("environ", "getenv", "envvar") for name in variables_in(source)}
    assert read == own_rows(page(), "Environment variables") - {"--database"}


def test_a_variable_without_a_row_is_noticed():
    source = 'A = "MADE_UP"\nos.environ.get(A, "")\nos.environ["OTHER"]\nOption("--x", envvar="THIRD")'
    assert set(variables_in(source)) == {"MADE_UP", "OTHER", "THIRD"}
