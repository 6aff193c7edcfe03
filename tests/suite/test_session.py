"""A suite is collected once and run many times, and only a pass in its own call is a pass."""

import os
import sys
from types import ModuleType

import numpy as np
import pytest

from grader.suite.local import local_student
from grader.suite.outcome import Cause, Status, SuiteError
from grader.suite.reference import load_reference
from grader.suite.session import Suite

HEAD = "import pytest\nfrom grader.suite import close\npytestmark = pytest.mark.exercise('f')\n"


@pytest.fixture
def run(tmp_path):
    """Run a test body against ``f``, which returns its argument."""
    suites = []

    def run(body, times=1, functions="def f(x):\n    return x\n", brief=False):
        folder = tmp_path / "autograde_tests" / f"a{len(suites)}"
        solution = tmp_path / "solutions" / folder.name
        folder.mkdir(parents=True)
        solution.mkdir(parents=True)
        (folder / "test_f.py").write_text(HEAD + body)
        (solution / "f.py").write_text("def f(x):\n    return x\n")
        suites.append(Suite(folder, brief=brief))
        module = ModuleType("submission")
        exec(functions, module.__dict__)
        return [suites[-1].run("f", 3, lambda: local_student(module)) for _ in range(times)]

    yield run
    for suite in suites:
        suite.close()


def only(outcomes):
    (outcome,) = outcomes[0]
    return outcome


def test_a_right_answer_passes(run):
    assert only(run("def test_a(student): assert student.f(1) == close(1)")).status is Status.PASSED


def test_a_wrong_answer_fails_with_its_mismatch(run):
    outcome = only(run("def test_a(student): assert student.f(1) == close(2)"))
    assert (outcome.status, outcome.cause, outcome.mismatch.aspect) == (Status.FAILED, Cause.MISMATCH, "value")


@pytest.mark.parametrize(
    ("body", "aspect", "actual"),
    [
        ("assert student.f(1) == 2", "value", "1"),
        ("assert '1.5' == student.f(1.5)", "type", "a float"),
        ("assert [1, 2] == student.f([1])", "length", "1"),
        ("assert student.f([3, 1]) == [3, 1, 0]", "length", "2"),
        ("assert len(student.f([1])) == 2", "value", "1"),
        ("assert student.f({1}) == {1, 2}", "lacks", ""),
        ("assert student.f(1.5) == pytest.approx(2)", "value", "1.5"),
        ("assert student.f({'a': 1.5}) == pytest.approx({'a': 2})", "value", "1.5"),
        ("assert pytest.approx([1, 2]) == student.f([1])", "length", "1"),
    ],
)
def test_a_plain_comparison_says_how_the_two_sides_differ_and_may_be_wrong_itself(run, body, aspect, actual):
    outcome = only(run(f"def test_a(student): {body}"))
    assert (outcome.status, outcome.cause) == (Status.FAILED, Cause.ASSERTION)
    assert (outcome.mismatch.aspect, outcome.mismatch.actual) == (aspect, actual)


@pytest.mark.parametrize(
    "raises", ["pytest.raises(ValueError)", "student.raises(ValueError)", "pytest.raises(StopIteration)"]
)
def test_that_nothing_was_raised_is_found(run, raises):
    outcome = only(run(f"def test_a(student):\n    with {raises}: student.f(1)"))
    assert (outcome.status, outcome.cause, outcome.mismatch.aspect) == (Status.FAILED, Cause.ASSERTION, "unraised")


def test_the_mismatch_of_a_nested_comparison_is_found(run):
    outcome = only(run("def test_a(student): assert {'a': [student.f(1)]} == close({'a': [2]})"))
    assert outcome.mismatch.path == "['a'][0]"


@pytest.mark.parametrize(
    "body",
    [
        "def test_a(student): pytest.skip('no')",
        "@pytest.mark.skip\ndef test_a(student): pass",
        "@pytest.mark.xfail\ndef test_a(student): assert False",
        "def test_a(student): pytest.xfail('known')",
        "def test_a(student): raise KeyError('x')",
        "def test_a(student): assert False",
        "@pytest.fixture\ndef broken(): raise RuntimeError\ndef test_a(student, broken): pass",
        "@pytest.fixture\ndef late():\n    yield\n    raise RuntimeError\ndef test_a(student, late): pass",
    ],
)
def test_what_is_no_pass_in_its_own_call_is_no_pass(run, body):
    assert only(run(body)).status is not Status.PASSED


def test_lists_and_dicts_that_a_student_is_given_may_be_changed_and_returned(run):
    body = "def test_a(student): assert student.f({'a': [1]}) == close({'a': [1, 2], 'b': 3})"
    functions = "def f(x):\n    x['b'] = 3\n    x['a'].append(2)\n    return x\n"
    assert only(run(body, functions=functions)).status is Status.PASSED


def test_runs_repeat_exactly_and_draw_the_same_inputs(run):
    body = "def test_a(student, rng): assert student.f(rng.random()) == close(5, rtol=0.0)"
    first, second = run(body, times=2)
    assert first == second
    assert first[0].mismatch is not None


def test_a_module_fixture_is_made_anew_in_every_run(run):
    body = "@pytest.fixture(scope='module')\ndef box(): return []\ndef test_a(student, box):\n    box.append(1)\n    assert len(box) == close(1)"
    assert [outcomes[0].status for outcomes in run(body, times=3)] == [Status.PASSED] * 3


def test_a_suite_may_have_a_fixture_of_a_name_that_we_use(run):
    own = "@pytest.fixture\ndef rng(reference): return reference.f(7)\ndef test_a(student, rng): assert rng == close(7)"
    assert only(run(own)).status is Status.PASSED
    given = "@pytest.mark.parametrize('rng', [7])\ndef test_a(student, rng): assert student.f(rng) == close(7)"
    assert only(run(given)).status is Status.PASSED


def test_a_fixture_of_the_suite_may_use_ours_and_finds_the_same_object(run):
    body = "@pytest.fixture\ndef box(rng): return [rng]\ndef test_a(student, box, rng):\n    assert (box[0] is rng) == close(True)"
    assert only(run(body)).status is Status.PASSED


@pytest.mark.parametrize(
    ("compared", "is_asked"),
    [
        ("box.held(box) == close(2)", False),
        ("{'a': 1, 'b': box} == close({'a': 2, 'b': 3})", False),
        ("box.held(box) == 2", True),
        ("box.held(box) == close(1) and not box", True),
    ],
)
def test_an_object_is_asked_for_its_text_where_a_failed_assert_shows_it(run, tmp_path, compared, is_asked):
    asked = tmp_path / "asked"
    functions = (
        "class Box:\n    def held(self, other):\n        return 1\n"
        f"    def __repr__(self):\n        open({str(asked)!r}, 'w').close()\n        return 'the box'\n"
    )
    body = f"def test_a(student):\n    box = student.Box()\n    assert {compared}"
    assert only(run(body, functions=functions)).status is Status.FAILED
    assert asked.exists() is is_asked


def test_a_failed_assert_can_tell_the_edges_of_large_arrays_alone(run):
    body = "import numpy as np\ndef test_a(student): assert student.f(np.arange(900.0)) == close(np.arange(900.0) + 1)"
    whole, brief = only(run(body)), only(run(body, brief=True))
    assert "..." in brief.detail
    assert len(brief.detail) < len(whole.detail)
    assert brief.mismatch == whole.mismatch


def test_how_arrays_are_printed_elsewhere_is_left_alone(run, canary_judge, canary_course):
    canary_judge.suite(canary_course.assignment("canary"))
    assert np.get_printoptions()["threshold"] == 1000


def test_no_student_means_not_reached(tmp_path, run):
    run("def test_a(student): pass\ndef test_b(student): pass")
    suite = Suite(tmp_path / "autograde_tests" / "a0")
    assert [outcome.status for outcome in suite.run("f", 0, lambda: None)] == [Status.NOT_REACHED] * 2
    suite.close()


def test_tests_that_are_not_reached_cost_the_next_exercise_nothing(canary_judge, canary_course):
    suite = canary_judge.suite(canary_course.assignment("canary"))
    student = local_student(suite.reference)
    left = iter([student])
    reached = [outcome.status for outcome in suite.run("Box", 0, lambda: next(left, None))]
    assert reached == [Status.PASSED, Status.NOT_REACHED, Status.NOT_REACHED]
    assert {outcome.status for outcome in suite.run("apply", 0, lambda: student)} == {Status.PASSED}


def test_a_run_that_breaks_off_costs_the_next_one_nothing(canary_judge, canary_course):
    suite = canary_judge.suite(canary_course.assignment("canary"))
    student = local_student(suite.reference)
    left = iter([student])
    with pytest.raises(StopIteration):  # as where a sandbox dies between two tests
        suite.run("Box", 0, lambda: next(left))
    assert {outcome.status for outcome in suite.run("double", 0, lambda: student)} == {Status.PASSED}


def test_an_exercise_without_tests_has_no_outcomes(canary_judge, canary_course):
    suite = canary_judge.suite(canary_course.assignment("canary"))
    assert suite.run("nothing", 0, lambda: None) == []


def test_weights_and_exercises_are_known_after_collection(canary_judge, canary_course):
    suite = canary_judge.suite(canary_course.assignment("canary"))
    weights = {test.name: test.weight for test in suite.tests if test.exercise == "double"}
    assert weights == {
        "test_every_element_is_doubled": 2.0,
        "test_an_integer_array_is_doubled": 1.0,
        "test_the_argument_is_left_alone": 1.0,
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def test_a(:", "SyntaxError"),
        ("import no_such_module", "no_such_module"),
        ("def test_a(student): pass", "names no exercise"),
    ],
)
def test_a_suite_that_cannot_be_collected_says_why(tmp_path, text, said):
    (tmp_path / "test_x.py").write_text(text)
    with pytest.raises(SuiteError, match=said):
        Suite(tmp_path)


def test_when_it_is_told_nothing_of_a_suite_that_cannot_be_collected_is_left(tmp_path):
    (tmp_path / "test_left.py").write_text("import no_such_module")
    before = os.getcwd(), os.environ.get("PYTEST_PLUGINS")
    for _ in range(20):
        with pytest.raises(SuiteError):
            Suite(tmp_path)
        assert (os.getcwd(), os.environ.get("PYTEST_PLUGINS")) == before
        assert "test_left" not in sys.modules


def test_a_conftest_of_the_place_where_a_command_is_given_is_not_read(tmp_path, monkeypatch):
    (tmp_path / "tests").mkdir()
    for folder in (tmp_path, tmp_path / "tests"):
        (folder / "conftest.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "suite"
    folder.mkdir()
    (folder / "test_f.py").write_text(HEAD + "def test_a(student): pass\n")
    (folder / "conftest.py").write_text("")
    Suite(folder).close()


def test_an_empty_folder_says_so(tmp_path):
    with pytest.raises(SuiteError):
        Suite(tmp_path).run("f", 0, lambda: None)


def test_what_the_environment_tells_pytest_changes_nothing(monkeypatch, run):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only --nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    assert only(run("def test_a(student): assert student.f(1) == close(1)")).status is Status.PASSED


def test_a_conftest_beside_the_tests_is_read_and_none_above_them(tmp_path, run):
    run("def test_a(student): pass")
    (tmp_path / "autograde_tests" / "conftest.py").write_text("raise SystemExit")
    beside = tmp_path / "autograde_tests" / "a0" / "conftest.py"
    beside.write_text("import pytest\n@pytest.fixture\ndef two(): return 2\n")
    (tmp_path / "autograde_tests" / "a0" / "test_f.py").write_text(HEAD + "def test_a(student, two): assert two == 2\n")
    suite = Suite(tmp_path / "autograde_tests" / "a0")
    assert only([suite.run("f", 3, lambda: local_student(ModuleType("submission")))]).status is Status.PASSED
    suite.close()


def test_a_session_leaves_no_modules_named_like_tests_behind(run):
    run("def test_a(student): pass")
    assert "test_f" not in sys.modules


def test_files_of_one_name_in_suites_named_by_relative_paths_are_two_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "test_f.py").write_text(HEAD + f"def test_{folder}(student): pass")
        suite = Suite((tmp_path / folder).relative_to(tmp_path))
        assert [test.name for test in suite.tests] == [f"test_{folder}"]
        suite.close()


CALLED = "def test_a(student): assert student.f(1) == close(1)"


@pytest.mark.parametrize(
    ("last", "left"),
    [
        ("f = f(np.array([1.0]))", "a ndarray"),
        ("f = 3", "a int"),
        ("class Net:\n    pass\nf = Net()", "an object of type Net"),
    ],
)
def test_a_name_that_was_given_to_something_else_is_overwritten(run, last, left):
    outcome = only(run(CALLED, functions=f"import numpy as np\ndef f(x):\n    return x\n{last}\n"))
    assert (outcome.cause, outcome.mismatch.actual) == (Cause.OVERWRITTEN, left)


@pytest.mark.parametrize("body", ["return x[0]()", "return g(x)", "return None + 1"])
def test_what_stops_inside_a_function_leaves_its_name_to_it(run, body):
    outcome = only(run(CALLED, functions=f"g = 3\ndef f(x):\n    {body}\n"))
    assert outcome.cause is Cause.RAISED


def test_an_instance_that_can_be_called_is_as_good_as_a_function(run):
    functions = "class F:\n    def __call__(self, x):\n        return 2 * x\nf = F()\n"
    assert only(run(CALLED, functions=functions)).cause is Cause.MISMATCH


def test_a_mark_allows_answers_of_single_precision(run):
    body = "import numpy as np\n{}def test_a(student): assert student.f(1 / 3) == close(1 / 3)"
    functions = "import numpy as np\ndef f(x):\n    return np.float32(1.00005 * x)\n"
    assert only(run(body.format(""), functions=functions)).status is Status.FAILED
    assert only(run(body.format("@pytest.mark.single_precision\n"), functions=functions)).status is Status.PASSED


def test_public_checks_allow_them_always(tmp_path):
    (tmp_path / "f.py").write_text("import numpy as np\ndef f(x):\n    return np.float32(1.00005 * x)\n")
    checks = tmp_path / "public_checks.py"
    checks.write_text(HEAD + "def test_a(student): assert student.f(1 / 3) == close(1 / 3)")
    suite = Suite(checks)
    student = local_student(load_reference(checks))
    assert only([suite.run("f", 0, lambda: student)]).status is Status.PASSED
    suite.close()
