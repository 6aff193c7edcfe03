"""Proofs of suites, of a course that is not ours: what holds, and each thing that can miss the bar."""

import json
import re
import shutil
from types import SimpleNamespace

import pytest
from rich.console import Console

from grader.cli.app import application
from grader.course import CourseError, load_course
from grader.course.variants import seed_for
from grader.feedback import FeedbackTexts, catalogue
from grader.feedback.proofs import proof_page, proof_text, words_line
from grader.suite.mistakes import words_of_tests
from grader.verification.answers import answering
from grader.verification.bar import _may_be_left
from grader.verification.equivalents import read_arguments
from grader.verification.partial import read_partial_answers
from grader.verification.programs import Role, programs
from grader.verification.proof import ExerciseProof, MutantProof, Proof, proofs_to_json
from grader.verification.stations import Stations
from grader.verification.verify import verify
from tests.conftest import CANARY


@pytest.fixture
def own_course(tmp_path):
    """A course directory that a test may change."""
    shutil.copytree(CANARY, tmp_path / "course")
    return tmp_path / "course"


@pytest.fixture
def suite(own_course):
    return own_course / "autograde_tests" / "canary"


def prove(root, isolation, **options):
    course = load_course(root)
    return verify(course, course.assignment("canary"), isolation, **({"jobs": 1, "seeds": 2} | options))


def problems(proof):
    return {(one.key, one.exercise) for one in proof.problems}


@pytest.mark.proof
def test_a_course_of_another_holds_what_it_holds(own_course, isolation):
    proof = prove(own_course, isolation)
    assert proof.problems == ()
    assert proof.mutation_score == 1.0
    double, box, apply = proof.exercises
    assert (double.name, box.name, apply.name) == ("double", "Box", "apply")
    assert all(test.kills for test in double.tests)
    assert [test.milliseconds > 0 for test in box.tests] == [True] * 3


@pytest.mark.proof
def test_what_is_proved_are_the_seeds_that_students_meet(own_course, suite, isolation):
    path = suite / "test_box.py"
    path.write_text(
        path.read_text() + "\n\ndef test_luck(student, rng):\n    assert bool(rng.random() < 0.5) == close(True)\n"
    )
    proof = prove(own_course, isolation, seeds=None, only=frozenset({"Box"}))
    course = load_course(own_course)
    flaky = next(one for one in proof.problems if one.key == "flaky")
    met = {str(seed_for(course, "canary", f"student{number:03}")) for number in range(100)}
    assert proof.seeds == len(met) == 8
    assert set(flaky.facts["seeds"].split(", ")) < met


def test_a_test_that_depends_on_more_than_answers_is_named(own_course, suite, isolation):
    path = suite / "test_box.py"
    more = """
CALLS = []


def test_first(student):
    CALLS.append(student.Box())
    assert len(CALLS) == close(1)


def test_steady(student):
    student.Box().put(1)
"""
    path.write_text(path.read_text() + more)
    proof = prove(own_course, isolation, only=frozenset({"Box"}))
    assert [one.facts["test"] for one in proof.problems if one.key == "more_than_answers"] == ["test_first"]


@pytest.mark.proof
def test_everything_that_misses_the_bar_is_named(own_course, suite, isolation):
    path = suite / "test_box.py"
    path.write_text(
        path.read_text()
        + """

def test_nothing(student):
    assert 1 == close(1)


def test_luck(student, rng):
    assert bool(rng.integers(0, 2, size=200).sum() % 2) == close(True)


def test_a_part_of_a_tolerance(student):
    box = student.Box()
    box.put(1.0)
    assert box.take() == close(1.0, rtol=10)
"""
    )
    wrong = suite / "misconceptions" / "Box"
    wrong.mkdir(parents=True)
    header = """# /// misconception
# caught_by = ["test_two_boxes_hold_their_own", "test_what_was_put_is_taken"]
# [title]
# ko = "모두 하나의 상자를 씀"
# en = "All boxes are one"
# [explanation]
# ko = "상자마다 따로 담아야 합니다."
# en = "Each box keeps its own."
# ///
"""
    (wrong / "shared.py").write_text(
        header + "class Box:\n    store = {}\n    def put(self, x):\n        self.held = self.store['x'] = x\n"
        "    def take(self):\n        return self.store['x']\n"
    )
    accepted = suite / "accepted"
    accepted.mkdir()
    (accepted / "wrong.py").write_text("def double(x):\n    return 3 * x\n\nclass Box: pass\n\ndef apply(f, x): pass\n")
    (suite / "equivalent_mutants.toml").write_text(
        '[[mutant]]\nexercise = "double"\nbefore = "a"\nafter = "b"\nreason = "It was there once."\n'
    )
    toml = own_course / "course.toml"
    toml.write_text(toml.read_text().replace("[limits]", "[verify]\nmisconceptions = 2\n\n[limits]"))
    proof = prove(own_course, isolation, seeds=6)
    assert {
        ("stub_passes", "Box"),
        ("flaky", "Box"),
        ("not_caught", "Box"),
        ("right_fails", "double"),
        ("stale_argument", "double"),
        ("few_misconceptions", "Box"),
    } <= problems(proof)
    fails = next(one.facts for one in proof.problems if one.key == "right_fails")
    assert re.fullmatch(r"test_double\.py, line \d+", fails["where"])
    assert "\n" not in fails["said"] != ""
    not_caught = [one.facts for one in proof.problems if one.key == "not_caught"]
    assert not_caught == [{"program": "shared", "test": "test_what_was_put_is_taken"}]


def partial(suite, name, header, code):
    """Write a right answer to a part of ``Box``."""
    folder = suite / "partial" / "Box"
    folder.mkdir(parents=True, exist_ok=True)
    block = "".join(f"# {line}\n" for line in header.splitlines())
    (folder / f"{name}.py").write_text(f"# /// partial\n{block}# ///\n{code}")


ONE_BOX = """class Box:
    def put(self, x):
        type(self).held = x
    def take(self):
        return self.held
"""


@pytest.mark.proof
def test_a_right_answer_to_a_part_keeps_the_points_of_the_rest(own_course, suite, isolation):
    partial(suite, "one_box", 'missing = ["test_two_boxes_hold_their_own"]\nat_least = 0.6\nat_most = 0.8', ONE_BOX)
    proof = prove(own_course, isolation, only=frozenset({"Box"}))
    assert proof.problems == ()
    (answer,) = proof.exercises[0].partial
    assert (answer.name, answer.failed) == ("one_box", ("test_two_boxes_hold_their_own",))
    assert 0.6 <= answer.share <= 0.8


@pytest.mark.proof
def test_what_a_right_answer_to_a_part_loses_and_should_not_is_named(own_course, suite, isolation):
    partial(
        suite, "says_too_little", 'missing = ["test_what_was_put_is_taken"]\nat_least = 0.9\nat_most = 1.0', ONE_BOX
    )
    partial(
        suite, "says_too_much", 'missing = ["test_two_boxes_hold_their_own"]\nat_least = 0.1\nat_most = 0.2', ONE_BOX
    )
    proof = prove(own_course, isolation, only=frozenset({"Box"}))
    assert {(one.key, one.facts["program"]) for one in proof.problems} == {
        ("partial_passes", "says_too_little"),
        ("partial_fails", "says_too_little"),
        ("partial_loses", "says_too_little"),
        ("partial_keeps", "says_too_much"),
    }


@pytest.mark.parametrize(
    "header",
    ["missing = []\nat_least = 0.6", 'missing = ["test_a"]', 'missing = ["test_a"]\nat_least = 1.2', "missing ="],
)
def test_a_right_answer_to_a_part_that_does_not_say_what_it_misses_is_an_error(own_course, suite, header):
    partial(suite, "one_box", header, ONE_BOX)
    with pytest.raises(CourseError, match=r"one_box\.py"):
        read_partial_answers(load_course(own_course).assignment("canary"))


def test_a_folder_of_answers_to_no_exercise_is_an_error(own_course, suite):
    (suite / "partial" / "Bax").mkdir(parents=True)
    with pytest.raises(CourseError, match="no exercise of this name"):
        read_partial_answers(load_course(own_course).assignment("canary"))


@pytest.mark.proof
def test_a_suite_that_catches_too_little_misses_the_bar(own_course, suite, isolation):
    (suite / "test_double.py").write_text(
        "import pytest\nfrom grader.suite import close\npytestmark = pytest.mark.exercise('double')\n\n"
        "def test_zero(student):\n    assert student.double(0.0) == close(0.0)\n\n"
        "@pytest.mark.weight(0)\ndef test_what_students_are_given(student):\n    student.np\n"
    )
    toml = own_course / "course.toml"
    toml.write_text(toml.read_text().replace("[limits]", "[verify]\nmutation_score = 1.0\n\n[limits]"))
    proof = prove(own_course, isolation, only=frozenset({"double"}))
    # Arguments and texts about what is gone are named as well.
    named = problems(proof) - {("stale_argument", "double"), ("stray_text", "canary")}
    assert named == {("mutation_score", "double")}
    (exercise,) = proof.exercises
    assert exercise.uncaught == len(exercise.survivors) - exercise.equivalent > 0
    assert "return 3.0 * np.asarray(x)" in {one.after for one in exercise.survivors} or exercise.survivors


@pytest.mark.parametrize(
    ("score", "mutants", "left"), [(0.0, 9, 9), (0.9, 5, 1), (0.9, 0, 1), (0.9, 30, 3), (0.95, 19, 1), (1.0, 30, 0)]
)
def test_of_a_few_mutants_one_may_be_left_and_without_a_bar_all(score, mutants, left):
    assert _may_be_left(score, mutants) == left


@pytest.mark.proof
def test_an_argument_takes_a_survivor_out_of_the_score(own_course, suite, isolation):
    (suite / "test_apply.py").write_text(
        "import pytest\nimport numpy as np\nfrom grader.suite import close\npytestmark = pytest.mark.exercise('apply')\n\n"
        "def test_sum(student, rng):\n    x = rng.normal(size=3)\n"
        "    assert student.apply(lambda v: 0.0 if v is None else 1.0, x) == close(1.0)\n"
    )
    (survivor,) = {
        (one.before, one.after)
        for exercise in prove(own_course, isolation, only=frozenset({"apply"})).exercises
        for one in exercise.survivors
    } - {("return f(double(x))", "return double(x)")} or [None]
    assert survivor
    before, after = survivor
    (suite / "equivalent_mutants.toml").write_text(
        f'[[mutant]]\nexercise = "apply"\nbefore = "{before}"\nafter = "{after}"\nreason = "The test lets it pass on purpose."\n'
    )
    proof = prove(own_course, isolation, only=frozenset({"apply"}))
    assert proof.mutation_score == 1.0
    assert ("stale_argument", "apply") not in problems(proof)


@pytest.mark.proof
def test_a_tolerance_that_lets_a_wrong_answer_pass_is_named_with_its_margin(own_course, suite, isolation):
    path = suite / "test_double.py"
    path.write_text(
        path.read_text() + "\n\ndef test_roughly(student, rng):\n    x = rng.uniform(1, 2, size=3)\n"
        "    assert student.double(x) == close(2 * x, rtol=0.9)\n"
    )
    (exercise,) = prove(own_course, isolation, only=frozenset({"double"})).exercises
    (loose,) = [test.loose for test in exercise.tests if test.name == "test_roughly"]
    assert 0.1 < loose.ratio <= 1


@pytest.mark.parametrize(
    "text",
    ["[[mutant]]\nexercise = 1\n", '[[mutant]]\nexercise = "a"\nbefore = "a"\nafter = "b"\nreason = "yes"\n', "["],
)
def test_an_argument_that_cannot_be_read_or_is_none_is_an_error(own_course, suite, text):
    (suite / "equivalent_mutants.toml").write_text(text)
    with pytest.raises(CourseError, match=r"equivalent_mutants\.toml"):
        read_arguments(load_course(own_course).assignment("canary"))


@pytest.mark.proof
def test_the_command_says_what_it_found_and_its_exit_code_holds_the_bar(own_course, suite, capsys, tmp_path):
    page = tmp_path / "proof.html"
    partial(suite, "one_box", 'missing = ["test_two_boxes_hold_their_own"]\nat_least = 0.6', ONE_BOX)
    arguments = ["verify", "canary", "--course", str(own_course), "--seeds", "1", "--jobs", "1", "--lang", "en"]
    assert application()([*arguments, "--html", str(page)], standalone_mode=False) == 0
    said = capsys.readouterr().out
    assert "Everything that the bar asks for holds." in said
    assert "1≥67%" in said
    assert "test_what_was_put_is_taken" in page.read_text()
    assert "Right answers to a part" in page.read_text()
    korean = [*arguments[:-1], "ko", "--html", str(page), "--exercise", "Box"]
    assert application()(korean, standalone_mode=False) == 0
    assert "부분 답안" in capsys.readouterr().out
    assert "일부만 맞은 답안" in page.read_text()
    (suite / "test_apply.py").write_text((suite / "test_apply.py").read_text().replace("2 * x", "3 * x"))
    assert application()([*arguments, "--json"], standalone_mode=False) == 1
    (document,) = json.loads(capsys.readouterr().out)
    assert {one["key"] for one in document["problems"]} == {"right_fails"}


@pytest.mark.proof
def test_tests_that_need_what_an_earlier_one_leaves_behind_are_named(own_course, suite, isolation):
    (suite / "test_apply.py").write_text(
        "import pytest\npytestmark = pytest.mark.exercise('apply')\n\n"
        "def test_first(student):\n    student.left = 1\n\n"
        "def test_second(student):\n    assert student.left == 1\n\n"
        "def test_alone(student):\n    assert student.apply\n"
    )
    (exercise,) = prove(own_course, isolation, only=frozenset({"apply"})).exercises
    assert exercise.in_order == ("test_second",)


LIFTED = """# %%
def squares(n):
    ### BEGIN SOLUTION
    return [i * i for i in range(n)]
    ### END SOLUTION

# %% exercise="c" points=1
def twice(n):
    ### BEGIN SOLUTION
    return n + n
    ### END SOLUTION

# %% exercise="a" points=1
# A cell of tests in nbgrader; they are in autograde_tests now.

# %% exercise="b" points=1
# A cell of tests in nbgrader; they are in autograde_tests now.
"""
LIFTED_TESTS = """import pytest

class Base:
    def setup_method(self): self.n = 3

@pytest.fixture
def right(student): return student.twice

@pytest.mark.exercise("a")
def test_a(student):
    assert student.squares(2) == [0, 1]

class TestTwice(Base):
    def helped(self, right): return right

    def test_b(self):
        assert self.n
"""


def test_an_exercise_without_code_of_its_own_is_changed_where_its_tests_look(tmp_path):
    (tmp_path / "solutions/hw").mkdir(parents=True)
    (tmp_path / "autograde_tests/hw").mkdir(parents=True)
    (tmp_path / "course.toml").write_text(
        'name = "c"\nlanguage = "en"\nseed = 1\n[[assignment]]\nname = "hw"\ntitle = "hw"\n'
    )
    (tmp_path / "solutions/hw/hw.py").write_text(LIFTED)
    (tmp_path / "autograde_tests/hw/test_hw.py").write_text(LIFTED_TESTS)
    assignment = load_course(tmp_path).assignment("hw")
    words = words_of_tests(assignment.suite_path)
    assert {"squares"} <= words["test_a"] <= {"squares", "student", "pytest", "mark", "exercise"}
    assert {"n", "twice", "right"} <= words["test_b"]
    asked = {"a": words["test_a"], "b": words["test_b"], "c": words["test_a"]}
    tried = [one for one in programs(assignment, assignment.tested, asked) if one.role is Role.MUTANT]
    assert all("i * i" in one.submission.cells[0].source for one in tried if one.exercise != "a")
    assert {one.mutant.before for one in tried if one.exercise == "b"} == {"return n + n"}
    assert {one.mutant.before for one in tried if one.exercise == "c"} == {"return n + n"}
    mutants = [one for one in tried if one.exercise == "a"]
    assert all("n + n" in one.submission.cells[1].source for one in mutants)
    assert len({one.submission.cells[0].source for one in mutants}) == len(mutants) > 3
    assert mutants[0].mutant.size > 0


def test_where_nothing_was_changed_there_is_no_score_and_the_smallest_survivor_is_told():
    survivors = MutantProof("k", "return a + 1", "return a"), MutantProof("k", "x = 1 + y", "x = y", "argued")
    proof = Proof(
        "hw", 1,
        (ExerciseProof("none", 1, (), 0, 0, 0, 0, 0, (), in_order=("test_late",)),
         ExerciseProof("some", 1, (), 0, 0, 0, 3, 1, survivors[::-1])),
        (), 4, 0.1,
    )  # fmt: skip
    assert [one.mutation_score for one in (*proof.exercises, proof)] == [None, 0.5, 0.5]
    assert proof.exercises[1].smallest_survivor == survivors[0]
    for language in ("en", "ko"):
        say = catalogue(language)
        shown = re.sub(r"\s+", " ", proof_page([proof], "t", say))
        assert shown.index(say("verify", "smallest")) < shown.index("<code>return a + 1</code> → <code>return a</code>")
        assert say("verify", "no_mutants") in shown
        assert say("verify", "in_order_line", tests="test_late") in shown
        console = Console(width=200, record=True)
        console.print(proof_text(proof, say, FeedbackTexts()))
        assert "–" in console.export_text()


@pytest.mark.proof
def test_the_json_form_has_the_scores(own_course, suite, isolation):
    partial(suite, "one_box", 'missing = ["test_two_boxes_hold_their_own"]\nat_least = 0.6', ONE_BOX)
    (document,) = json.loads(proofs_to_json([prove(own_course, isolation, only=frozenset({"Box"}))]))
    assert document["exercises"][0]["partial"][0]["failed"] == ["test_two_boxes_hold_their_own"]
    assert document["schema"] == "proof/1"
    assert document["exercises"][0]["mutation_score"] == 1.0


@pytest.mark.proof
def test_answers_that_nobody_wrote_show_what_a_suite_takes_and_what_it_refuses(own_course, suite, isolation):
    path = suite / "test_double.py"
    path.write_text(
        path.read_text() + "\n\ndef test_exactly(student):\n    assert student.double(0.1) == 0.2\n"
        "\n\ndef test_length(student):\n    assert not student.double(2) != student.double(2)\n"
    )
    path = suite / "test_box.py"
    path.write_text(
        path.read_text() + "\n\ndef test_type(student):\n    box = student.Box()\n    box.put(4)\n"
        "    assert str(box.take()) == '4'\n"
    )
    double, box, apply = prove(own_course, isolation, seeds=1).exercises
    assert [(one.style, one.tests) for one in double.refused] == [("nudged", ("test_exactly",))]
    assert [(one.style, one.tests) for one in box.refused] == [("whole_as_float", ("test_type",))]
    assert box.claimed == apply.claimed == ()


def test_a_test_that_lets_an_object_judge_itself_is_named():
    from grader.verification.programs import Role
    from grader.verification.proving import _claimed

    def tried(name, failed):
        return SimpleNamespace(
            program=SimpleNamespace(name=name, role=Role.CLAIM), ever_failed=set(failed), first={"test_a": None}
        )

    tests = [SimpleNamespace(name=name) for name in ("test_a", "test_b", "test_c")]
    # test_b fails neither with the object nor with a blank one: it does not look at what comes back.
    both = [tried("claims", ["test_c"]), tried("blank", ["test_a", "test_c"])]
    assert _claimed(both, tests) == ("test_a",)
    assert _claimed([], tests) == ()


def test_an_object_that_claims_to_be_any_value_is_of_a_class_that_may_be_held_against_one(tmp_path):
    suite, solution = tmp_path / "autograde_tests" / "a", tmp_path / "solutions" / "a"
    solution.mkdir(parents=True)
    (solution / "a.py").write_text("class Plain: pass\nclass Money:\n    def __eq__(self, other): return True\n")
    names: dict[str, object] = {}
    exec(answering(SimpleNamespace(suite_path=suite), "def f(x):\n    return x\n", "_anything"), names)
    found = names["f"](3)
    assert type(found).__name__ == "Money"
    assert found == 5
    assert abs(7 - found) == abs(found - 7) == 0.0
    assert found.startswith("a")


ROUNDED = """# /// misconception
# caught_by = ["test_every_element_is_doubled"]
# [title]
# ko = "반올림한 배수"
# en = "A rounded factor"
# [explanation]
# ko = "배수는 정확히 2입니다."
# en = "The factor is 2 exactly."
# ///
import numpy as np

def double(x):
    return 2.00005 * np.asarray(x)
"""


def rounded(suite, *, marked):
    """Let the library of ``double`` have a wrong factor, and its tests perhaps give for single precision."""
    (suite / "misconceptions" / "double").mkdir(parents=True)
    (suite / "misconceptions" / "double" / "rounded.py").write_text(ROUNDED)
    path = suite / "test_double.py"
    mark = 'pytestmark = [pytest.mark.exercise("double"), pytest.mark.single_precision]'
    path.write_text(
        path.read_text().replace('pytestmark = pytest.mark.exercise("double")', mark) if marked else path.read_text()
    )


@pytest.mark.proof
def test_a_wrong_answer_that_passes_in_single_precision_alone_is_named(own_course, suite, isolation):
    rounded(suite, marked=True)
    proof = prove(own_course, isolation, seeds=1, only=frozenset({"double"}))
    passes = [one.facts for one in proof.problems if one.key == "precision_passes"]
    assert {"program": "rounded", "test": "test_every_element_is_doubled", "precision": "float32"} in passes
    assert "not_caught" not in {one.key for one in proof.problems}


@pytest.mark.proof
def test_no_precision_of_an_answer_widens_a_tolerance_by_itself(own_course, suite, isolation):
    rounded(suite, marked=False)
    assert prove(own_course, isolation, seeds=1, only=frozenset({"double"})).problems == ()


@pytest.mark.proof
def test_a_precision_is_compared_with_the_same_inputs(own_course, suite, isolation, monkeypatch):
    rounded(suite, marked=False)
    run, given = Stations.run, []
    monkeypatch.setattr(Stations, "run", lambda self, orders: given.extend(orders) or run(self, orders))
    prove(own_course, isolation, seeds=None, only=frozenset({"double"}))
    assert {one.seed for one in given if one.precision} == {given[0].seed}


WORDS = """import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("apply")


@pytest.mark.weight(2)
def test_a_value(student):
    assert either(lambda: student.double(None, 1), lambda: student.double(1.0)) == close(2.0)


def test_left_alone(student, rng):
    kept = student.keep(rng.normal(size=2))
    student.double(kept)
    assert [student.fetch(kept).size, student.printed] == [2, ""]


def test_says_no(student):
    with student.raises(AttributeError):
        student.Box().take()


def test_says_no_to_pytest_too(student):
    with pytest.raises(AttributeError):
        student.Box().take()
    assert student.warnings == ()
"""


@pytest.mark.proof
def test_the_points_that_rest_on_a_workers_word_are_counted(own_course, suite, isolation):
    (suite / "test_apply.py").write_text(WORDS)
    proof = prove(own_course, isolation, seeds=1, only=frozenset({"apply"}))
    (exercise,) = proof.exercises
    assert {test.name: test.rests_on for test in exercise.tests} == {
        "test_a_value": (),
        "test_left_alone": ("fetch", "printed"),
        "test_says_no": ("raises",),
        "test_says_no_to_pytest_too": ("raises", "warnings"),
    }
    assert exercise.points_on_word == pytest.approx(0.6 * exercise.points)
    assert json.loads(proofs_to_json([proof]))[0]["exercises"][0]["points_on_word"] == round(exercise.points_on_word, 4)
    said = words_line(exercise, catalogue("en"))
    assert "test_says_no (raises)" in said
    assert "test_a_value" not in said
