"""Exercises that are asked for by name are put into the kept Grade, which stays one of all exercises."""

import re
from dataclasses import replace

import pytest

from grader.classroom import Batch, GradeStore, Job, Stop, UsageError
from grader.course import load_course
from grader.grading import grade_from_json, grade_to_json
from tests.conftest import GOOD, patient_canary

pytestmark = pytest.mark.proof

SUITE = "autograde_tests/canary"
WRONG = GOOD.replace("2 *", "3 *").replace("self.held = x", "self.held = 0")


class Class:
    """A course, one submission and its folder of Grades."""

    def __init__(self, folder, isolation):
        self.course, self.isolation = patient_canary(folder / "course"), isolation
        self.store = GradeStore(folder / "grades")
        self.path = folder / "submitted" / "student01" / "canary"
        self.path.mkdir(parents=True)
        self.hand_in(WRONG)

    def hand_in(self, source):
        (self.path / "canary.py").write_text(source)

    def edit(self, file, old, new):
        text = (self.course / file).read_text()
        assert old in text
        (self.course / file).write_text(text.replace(old, new))

    def grade(self, *exercises, student="student01", **more):
        asked = frozenset(exercises) or None
        given = {"exercises": asked, "store": self.store, "earlier": (self.store,), **more}
        with Stop() as stop:
            batch = Batch(load_course(self.course), self.isolation, 1, stop, lambda grade: "", **given)
            (done,) = batch.run([Job(student, "canary", self.path)])
        return done

    @property
    def kept(self):
        return self.store.read("student01", "canary")

    def mark(self, **changes):
        """Change what is kept of each exercise, so that it can be told from a verdict that was given anew."""
        kept = self.kept
        marked = tuple(replace(one, **changes) for one in kept.exercises)
        self.store.write(replace(kept, exercises=marked), "")


@pytest.fixture
def graded_class(tmp_path, isolation):
    graded_class = Class(tmp_path, isolation)
    graded_class.grade()
    return graded_class


def test_what_is_asked_for_is_judged_anew_and_the_rest_stays_as_it_was(graded_class):
    before = graded_class.kept
    graded_class.mark(points=0.25)
    done = graded_class.grade("Box")
    after = graded_class.kept
    assert [one.name for one in after.exercises] == ["double", "Box", "apply"]
    assert [one.points for one in after.exercises] == [0.25, before.exercises[1].points, 0.25]
    assert after.max_points == before.max_points == 9.0
    assert after.points == 0.5 + before.exercises[1].points
    assert done.grade == after
    assert not done.whole


def test_nothing_that_changed_gives_the_same_bytes(graded_class):
    before = grade_to_json(graded_class.kept)
    for name in ("double", "Box", "apply"):
        graded_class.grade(name)
        assert grade_to_json(graded_class.kept) == before


def test_an_exercise_whose_test_changed_stays_out_of_date_until_it_is_graded(graded_class):
    before = graded_class.kept
    graded_class.edit(f"{SUITE}/test_double.py", "size=5", "size=6")
    graded_class.edit(f"{SUITE}/test_box.py", "assert box.held == close(x)", "assert box.held == close(x, rtol=1)")
    graded_class.edit(
        "solutions/canary/canary.py", 'exercise="apply" points=2 requires="double"', 'exercise="apply" points=2'
    )
    graded_class.grade("apply")  # nothing of the rest holds any more
    graded_class.grade("Box")
    after = graded_class.kept
    assert after.exercises[1].fingerprint != before.exercises[1].fingerprint
    graded_class.edit(f"{SUITE}/test_double.py", "size=6", "size=7")
    double = graded_class.kept.exercises[0]
    graded_class.grade("Box")
    assert graded_class.kept.exercises[0] == double
    assert not graded_class.grade().kept
    assert graded_class.kept.exercises[0].fingerprint != double.fingerprint
    assert graded_class.grade().kept


def test_what_the_asked_for_uses_is_judged_too_where_something_touched_it(graded_class):
    graded_class.edit(f"{SUITE}/test_double.py", "size=5", "size=6")
    graded_class.mark(points=0.25)
    graded_class.grade("apply")
    assert [one.points == 0.25 for one in graded_class.kept.exercises] == [False, True, False]
    assert graded_class.grade().kept


def test_an_exercise_that_counts_to_another_maximum_now_does_not_stay(graded_class):
    graded_class.edit("solutions/canary/canary.py", 'exercise="Box" points=3', 'exercise="Box" points=6')
    graded_class.grade("double")
    kept = graded_class.kept
    assert kept.max_points == sum(one.max_points for one in kept.exercises) == 12.0


@pytest.mark.parametrize(
    "change", ["submission", "versions", "limits", "isolation", "student", "nothing kept", "damaged"]
)
def test_where_verdicts_would_be_mixed_all_exercises_are_judged(graded_class, change, monkeypatch):
    graded_class.mark(points=0.25)
    if change == "submission":
        graded_class.hand_in(GOOD)
    elif change == "versions":
        kept = graded_class.kept
        graded_class.store.write(
            replace(kept, exercises=tuple(replace(one, fingerprint="0" * 64) for one in kept.exercises)), ""
        )
    elif change == "limits":
        settings = graded_class.course / "course.toml"
        settings.write_text(re.sub(r"call_seconds = [\d.]+", "call_seconds = 19.0", settings.read_text()))
    elif change == "isolation":
        graded_class.isolation = replace(
            graded_class.isolation, possible={**graded_class.isolation.possible, "more": True}
        )
    elif change == "student":
        kept = graded_class.store.path("student01", "canary").read_bytes()
        graded_class.store.write(replace(grade_from_json(kept), student="student02"), "")
    elif change == "nothing kept":
        graded_class.store.path("student01", "canary").unlink()
    else:
        graded_class.store.path("student01", "canary").write_text("{")
    student = "student02" if change == "student" else "student01"
    done = graded_class.grade("Box", student=student)
    assert done.whole
    assert 0.25 not in [one.points for one in done.grade.exercises]
    assert [one.name for one in done.grade.exercises] == ["double", "Box", "apply"]
    assert done.grade.max_points == 9.0
    graded_class.grade("Box", student=student)
    assert graded_class.grade(student=student).kept


def test_a_verdict_without_a_fingerprint_is_given_again(graded_class):
    kept = graded_class.kept
    marked = tuple(
        replace(one, points=0.25, fingerprint="" if one.name == "double" else one.fingerprint) for one in kept.exercises
    )
    graded_class.store.write(replace(kept, exercises=marked), "")
    graded_class.grade("Box")
    assert [one.points == 0.25 for one in graded_class.kept.exercises] == [False, False, True]


def test_a_submission_that_cannot_be_read_any_more_has_no_points_left(graded_class):
    (graded_class.path / "canary.py").write_text("")
    graded_class.grade("Box")
    assert graded_class.kept.points == 0
    assert graded_class.kept.rejected is not None
    assert graded_class.grade().kept


def test_a_replay_is_not_kept(graded_class):
    before = grade_to_json(graded_class.kept)
    with pytest.raises(UsageError, match="without --out"):
        graded_class.grade(seed=5)
    assert grade_to_json(graded_class.kept) == before


def test_without_a_folder_only_what_is_asked_for_is_graded(graded_class):
    done = graded_class.grade("Box", store=None, earlier=())
    assert [one.name for one in done.grade.exercises] == ["Box"]
    assert done.grade.max_points == 3.0
