"""What has not changed is not graded again, and what a change touches is."""

import shutil
from dataclasses import replace

import pytest

from grader.classroom import Job
from grader.classroom.dependence import Dependence, Fingerprint
from grader.course import load_course
from grader.grading import NOT_YET, Judge, grade_from_json, grade_to_json
from grader.grading.no_verdict import SLOW, NoVerdict
from grader.sandbox.levels import Isolation, Level
from grader.submission import read_submission
from tests.broken.generator import zipped
from tests.conftest import CANARY, GOOD, hand_in, lay_out, notebook_text

ALL = {"double", "Box", "apply"}
SUITE = "autograde_tests/canary"
REFERENCE = "solutions/canary/canary.py"
MISCONCEPTION = """# /// misconception
# caught_by = ["test_what_was_put_is_taken"]
#
# [title]
# ko = "a"
# en = "a"
#
# [explanation]
# ko = "b"
# en = "b"
# ///
class Box:
    pass
"""


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(CANARY, tmp_path / "course", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "canary.py").write_text(GOOD)
    return tmp_path / "course"


@pytest.fixture
def prints(folder, isolation):
    """Return the fingerprint of one submission as the course is now."""

    def prints(level=isolation, seed=1, only=None):
        job = Job("student01", "canary", folder.parent / "canary.py")
        return Dependence(load_course(folder), level).of(job, seed, only)

    return prints


def touched(before, after):
    changed = {name for name in before.exercises if before.exercises[name] != after.exercises.get(name)}
    assert bool(changed) == (before.whole != after.whole)
    return changed


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        # A hidden test counts for its exercise, and for those that are given the reference where it is wrong.
        (f"{SUITE}/test_box.py", "assert box.held == close(x)", "assert box.held == close(x, rtol=1)", {"Box"}),
        (f"{SUITE}/test_apply.py", "size=3", "size=4", {"apply"}),
        (f"{SUITE}/test_double.py", "31337", "31338", {"double", "apply"}),
        (f"{SUITE}/test_double.py", "weight(2)", "weight(3)", {"double", "apply"}),
        (f"{SUITE}/test_double.py", "def test_the_argument", "def test_an_argument", {"double", "apply"}),
        # What stands around the tests counts for every exercise of the file.
        (f"{SUITE}/test_double.py", 'SECRET = "', 'SECRET = "another ', {"double", "apply"}),
        (f"{SUITE}/test_box.py", "import pytest\n", "import pytest\n\n@pytest.fixture(autouse=True)\ndef f(): pass\n", {"Box"}),
        # Comments, layout and words for students touch nothing.
        (f"{SUITE}/test_box.py", "    box = student.Box()\n", "    # a box\n    box = (student.Box())\n", set()),
        (f"{SUITE}/feedback.toml", "Look at", "See", set()),
        (f"{SUITE}/equivalent_mutants.toml", "The argument", "An argument", set()),
        ("course.toml", 'en = "Canary"', 'en = "Bird"', set()),
        (REFERENCE, "# # Canary", "# # A bird", set()),
        # Code of the reference touches all; points and packages their exercise and those after it that depend on it.
        (REFERENCE, "return 2.0 *", "return 2 *", ALL),
        (REFERENCE, 'exercise="Box" points=3', 'exercise="Box" points=5', {"Box"}),
        (REFERENCE, 'exercise="double" points=4', 'exercise="double" points=5', {"double", "apply"}),
        (REFERENCE, ' requires="double"', "", {"apply"}),
        # How a submission loads depends on what every exercise forbids.
        (REFERENCE, 'forbids="scipy,torch"', 'forbids="scipy"', ALL),
        ("course.toml", "call_seconds = 0.5", "call_seconds = 0.6", ALL),
    ],
)  # fmt: skip
def test_a_change_touches_the_exercises_that_depend_on_it(folder, prints, file, old, new, expected):
    before = prints()
    edit(folder / file, old, new)
    assert touched(before, prints()) == expected


def test_a_misconception_touches_its_exercise_and_its_words_touch_nothing(folder, prints):
    before = prints()
    path = lay_out(folder / SUITE / "misconceptions" / "Box", {"empty.py": MISCONCEPTION}) / "empty.py"
    with_it = prints()
    assert touched(before, with_it) == {"Box"}
    path.write_text(MISCONCEPTION.replace('"b"', '"c"'))
    assert touched(with_it, prints()) == set()


@pytest.mark.parametrize("programs", ["accepted", "partial/Box"])
def test_a_program_that_proves_the_suite_touches_nothing(folder, prints, programs):
    before = prints()
    lay_out(folder / SUITE / programs, {"another.py": "def double(x): return x + x\n"})
    assert touched(before, prints()) == set()


@pytest.mark.parametrize(
    "code",
    [
        "@pytest.mark.exercise(NAME)\ndef test_more(student): pass",
        "mark = pytest.mark.exercise\n@mark('double')\ndef test_more(student): pass",
        "@pytest.mark.exercise('double')\n@pytest.mark.exercise('Box')\ndef test_more(student): pass",
        "class TestMore:\n    @pytest.mark.exercise('double')\n    def test_more(self, student): pass",
        "@pytest.mark.parametrize('x', [pytest.param(1, marks=pytest.mark.exercise('double'))])\ndef test_more(x): pass",
        "@getattr(pytest.mark, 'exercise')('double')\ndef test_more(student): pass",
        "def test_(:",
    ],
)
def test_a_file_that_cannot_be_read_with_certainty_counts_for_all(folder, prints, code):
    before = prints()
    path = folder / SUITE / "test_box.py"
    path.write_text(path.read_text() + "\n" + code + "\n")
    assert touched(before, prints()) == ALL


def test_a_test_may_name_another_exercise_than_its_file(folder, prints):
    path = folder / SUITE / "test_box.py"
    path.write_text(path.read_text() + "\n@pytest.mark.exercise('apply')\ndef test_more(student):\n    student.apply\n")
    before = prints()
    edit(path, "student.apply", "assert student.apply")
    assert touched(before, prints()) == {"apply"}


def test_a_test_that_others_call_counts_for_all_of_its_file(folder, prints):
    path = folder / SUITE / "test_box.py"
    more = (
        "\n@pytest.mark.exercise('apply')\ndef test_more(student):\n    test_two_boxes_hold_their_own(student, None)\n"
    )
    path.write_text(path.read_text() + more)
    before = prints()
    edit(path, "one.put(x)", "one.put(y)")
    assert touched(before, prints()) == {"Box", "apply"}


@pytest.mark.parametrize("name", ["data.npz", "shared.py", "inside/test_more.py"])
def test_other_files_of_a_suite_count_for_all(folder, prints, name):
    before = prints()
    path = folder / SUITE / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("x = 1")
    assert touched(before, prints()) == ALL


def test_the_submission_the_seed_the_level_and_the_versions_touch_all(folder, prints, isolation, monkeypatch):
    before = prints()
    assert touched(before, prints()) == set()
    assert touched(before, prints(seed=2)) == ALL
    assert touched(before, prints(Isolation(Level.L0, isolation.possible, {}))) == ALL
    assert touched(before, prints(replace(isolation, possible={"network": True}))) == ALL
    for version in ("grader.classroom.dependence.__version__", "numpy.__version__"):
        with monkeypatch.context() as patch:
            patch.setattr(version, "0.0")
            assert touched(before, prints()) == ALL
    (folder.parent / "canary.py").write_text(GOOD + "\n")
    assert touched(before, prints()) == ALL


def test_files_beside_the_work_and_what_the_course_gives_touch_all(folder, isolation, monkeypatch):
    handed_in = hand_in(folder.parent, "student01", GOOD)
    settings = (folder / "course.toml").read_text()

    def prints(given=""):
        (folder / "course.toml").write_text(given + settings)
        return Dependence(load_course(folder), isolation).of(Job("student01", "canary", handed_in), 1)

    before = prints()
    (handed_in / "gates.py").write_text("x = 1")
    beside = prints()
    assert touched(before, beside) == ALL
    (handed_in / "gates.py").write_text("x = 2")
    assert touched(beside, prints()) == ALL
    now = prints()
    assert touched(now, prints('modules = {"book.functions" = ["double"]}\n')) == ALL
    declared = prints('packages = ["jsonschema"]\n')
    assert touched(now, declared) == ALL
    monkeypatch.setattr("grader.course.given.version", lambda _: "0.0")
    assert touched(declared, prints('packages = ["jsonschema"]\n')) == ALL


def test_a_subset_asked_for_is_another_grade(prints):
    assert prints().whole != prints(only=frozenset({"Box"})).whole


SUBMISSIONS = {
    "right": [GOOD],
    "wrong": [GOOD.replace("2 *", "3 *").replace("self.held = x", "self.held = 0")],
    "given the reference": [GOOD.replace("2 * np.asarray(x)", "None")],
    "nothing": ["x = 1"],
    "a cell that fails": [*GOOD.strip().split("\n\n"), "1 / 0", "print('loaded')"],
    "a cell that ends the worker": [*GOOD.strip().split("\n\n"), "import os; os._exit(3)"],
    "defined twice": [GOOD, GOOD.replace("2 *", "3 *")],
    # What one exercise forbids stops the statement for all: here `double`, of which nothing is judged.
    "a forbidden package": [
        *GOOD.strip().split("\n\n"),
        "try:\n    import scipy\nexcept ImportError:\n    import os; os._exit(3)",
        "def apply(f, x):\n    return f(double(x)) + 1",
    ],
}


@pytest.mark.parametrize("cells", SUBMISSIONS.values(), ids=list(SUBMISSIONS))
def test_judging_some_exercises_and_taking_over_the_rest_gives_the_same_bytes(
    canary_judge: Judge, canary_course, tmp_path, cells
):
    path = tmp_path / "canary.ipynb"
    path.write_text(notebook_text(*cells))
    assignment = canary_course.assignment("canary")
    submission = read_submission(path)
    full = canary_judge.grade(submission, assignment, "student01", 7)
    # As an earlier Grade gives them: out of a file.
    kept = {one.name: one for one in grade_from_json(grade_to_json(full)).exercises}
    for judged in ("double", "Box", "apply"):
        known = {name: one for name, one in kept.items() if name != judged}
        again = canary_judge.grade(submission, assignment, "student01", 7, known=known)
        assert grade_to_json(again) == grade_to_json(full), judged


@pytest.mark.parametrize("cells", SUBMISSIONS.values(), ids=list(SUBMISSIONS))
def test_a_verdict_in_haste_has_the_points_and_looking_for_causes_later_gives_the_same_bytes(
    canary_judge: Judge, canary_course, tmp_path, cells
):
    path = tmp_path / "canary.ipynb"
    path.write_text(notebook_text(*cells))
    assignment, submission = canary_course.assignment("canary"), read_submission(path)
    full = canary_judge.grade(submission, assignment, "student01", 7)
    hasty = canary_judge.grade(submission, assignment, "student01", 7, in_haste=True)
    assert not any(one.findings for one in hasty.exercises)
    assert {one.undiagnosed for one in hasty.exercises} <= {"", NOT_YET}
    for one, other in zip(hasty.exercises, full.exercises, strict=True):
        assert (one.points, [test.status for test in one.tests]) == (
            other.points,
            [test.status for test in other.tests],
        )
        assert one.undiagnosed or one == other
    # As a station finds it: out of a file, with the fingerprints of what it was judged on.
    prints = Fingerprint("whole", {one.name: f"of {one.name}" for one in hasty.exercises})
    kept = grade_from_json(grade_to_json(prints.stamp(hasty)))
    assert prints.in_haste(kept) == any(one.undiagnosed for one in hasty.exercises)
    assert kept.fingerprint == ("" if prints.in_haste(kept) else "whole")
    known = {name: replace(one, fingerprint="") for name, one in prints.known(kept).items()}
    shown = {one.name: one.pictures for one in kept.exercises}
    again = canary_judge.grade(submission, assignment, "student01", 7, known=known, pictures=shown)
    assert grade_to_json(again) == grade_to_json(full)


@pytest.mark.parametrize(
    "source",
    [
        f"{GOOD}import time\ntime.sleep(0.8)\n",
        GOOD.replace("return 2 *", "__import__('time').sleep(0.8)\n    return 2 *"),
    ],
    ids=["a statement", "a call"],
)
def test_what_takes_long_has_no_verdict_in_haste(canary_judge: Judge, canary_course, tmp_path, source):
    path = tmp_path / "canary.py"
    path.write_text(source)
    assignment, submission = canary_course.assignment("canary"), read_submission(path)
    with pytest.raises(NoVerdict, match=SLOW):
        canary_judge.grade(submission, assignment, "student01", 7, in_haste=True)


def test_a_verdict_in_haste_of_something_else_lends_nothing(graded):
    hasty = replace(graded(GOOD.replace("2 *", "3 *")))
    hasty = replace(hasty, exercises=tuple(replace(one, undiagnosed=NOT_YET) for one in hasty.exercises))
    before, after = (Fingerprint("whole", {name: name + said for name in ALL}) for said in ("before", "after"))
    assert before.in_haste(before.stamp(hasty))
    assert not after.in_haste(before.stamp(hasty))
    assert before.known(before.stamp(hasty)) == {}


def test_what_is_taken_over_is_not_judged(canary_judge: Judge, canary_course, tmp_path):
    path = tmp_path / "canary.py"
    path.write_text(GOOD)
    assignment = canary_course.assignment("canary")
    full = canary_judge.grade(read_submission(path), assignment, "student01", 7)
    marked = {one.name: replace(one, points=0.5, fingerprint="mark") for one in full.exercises if one.name != "Box"}
    again = canary_judge.grade(read_submission(path), assignment, "student01", 7, known=marked)
    assert [one.fingerprint for one in again.exercises] == ["mark", "", "mark"]


def test_which_file_is_the_work_touches_all_and_a_file_that_is_not_touches_nothing(folder, isolation):
    handed_in = hand_in(folder.parent, "student01", GOOD)
    notebook = handed_in / "canary.ipynb"

    def prints():
        return Dependence(load_course(folder), isolation).of(Job("student01", "canary", handed_in), 1)

    notebook.write_text(notebook_text("def double(x):\n    raise NotImplementedError"))
    before = prints()
    notebook.write_text(notebook_text("# mine\ndef double(x):\n    raise NotImplementedError"))
    assert touched(before, prints()) == set()
    notebook.write_text(notebook_text("def double(x):\n    return x + x"))
    assert touched(before, prints()) == ALL
    notebook.write_text(notebook_text(GOOD.replace("2 *", "3 *")))
    assert touched(before, prints()) == ALL


def test_of_an_archive_what_was_released_counts_too(folder, isolation):
    archive = folder.parent / "canary.zip"
    archive.write_bytes(zipped({"canary.py": GOOD.encode()}))
    before = Dependence(load_course(folder), isolation).of(Job("student01", "canary", archive), 1)
    edit(folder / REFERENCE, "def double(x):", "def double(x, by=2):")
    assert touched(before, Dependence(load_course(folder), isolation).of(Job("student01", "canary", archive), 1)) == ALL
