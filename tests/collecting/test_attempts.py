"""Collecting again: what stood in the tree is kept as an earlier attempt, and in which order is all the same."""

import itertools
import shutil

import pytest

from grader.collecting import State
from grader.collecting import place as place_module
from grader.collecting.place import Place
from grader.submission.find import ATTEMPTS
from tests.collecting.conftest import NOON
from tests.collecting.test_collect import SECOND, states

ONE, TWO, THREE = (("a_101_1_canary.py", text, hours) for text, hours in (("one", 0), ("two", 5), ("three", 9)))
AT_NOON, LATER = "2026-03-02T120000Z", "2026-03-02T170000Z"


@pytest.fixture
def of_one(tree):
    """Return the content of each notebook and script of the first student, by its path from the present one's folder."""

    def of_one():
        prefix = "student01/canary/"
        found = {path.removeprefix(prefix): text for path, text in tree().items() if path.startswith(prefix)}
        return {path: text for path, text in found.items() if not path.endswith("timestamp.txt")}

    return of_one


def test_what_is_replaced_is_kept_with_its_time_and_the_table_says_so(run, tree, of_one):
    run([ONE, SECOND])
    line = run([TWO, SECOND]).lines[0]
    assert (line.state, line.attempt) == (State.UPDATED, AT_NOON)
    assert of_one() == {"canary.py": "two", f"{ATTEMPTS}/{AT_NOON}/canary.py": "one"}
    assert tree()[f"student01/canary/{ATTEMPTS}/{AT_NOON}/timestamp.txt"] == "2026-03-02 12:00:00.000000 UTC\n"


def test_the_same_content_again_makes_no_attempt(run, tree):
    for files in ([ONE, SECOND], [TWO, SECOND]):
        run(files)
    before = tree()
    for files in ([TWO, SECOND], [ONE, SECOND], [TWO, SECOND]):
        assert states(run(files))[0] == ("student01", State.SAME)
    assert tree() == before


@pytest.mark.parametrize("order", list(itertools.permutations([ONE, TWO, THREE])))
def test_in_which_order_sources_are_collected_does_not_matter(run, of_one, order):
    for one in order:
        assert run([one, SECOND]).is_whole
    assert of_one() == {
        "canary.py": "three",
        f"{ATTEMPTS}/{AT_NOON}/canary.py": "one",
        f"{ATTEMPTS}/{LATER}/canary.py": "two",
    }


def test_without_times_attempts_are_numbered(run, of_one):
    beside = SECOND[:2] + (0,)
    run([ONE, beside])
    for text in ("other", "third"):
        run([("a_101_1_canary.py", text, 0), beside], overwrite=True)
    assert of_one() == {"canary.py": "third", f"{ATTEMPTS}/1/canary.py": "one", f"{ATTEMPTS}/2/canary.py": "other"}


def test_two_of_the_same_time_are_both_kept(run, of_one):
    run([ONE, SECOND])
    for text in ("other", "third"):
        run([("a_101_1_canary.py", text, 0), SECOND], overwrite=True)
    assert of_one() == {
        "canary.py": "third",
        f"{ATTEMPTS}/{AT_NOON}/canary.py": "one",
        f"{ATTEMPTS}/{AT_NOON}-2/canary.py": "other",
    }


def test_one_more_file_later_makes_an_attempt_of_what_was_in_time(run, of_one):
    run([ONE, SECOND])
    run([("a_101_1_canary.py", "one", 0), ("a_101_2_more.py", "more", 5), SECOND])
    assert of_one() == {"canary.py": "one", "more.py": "more", f"{ATTEMPTS}/{AT_NOON}/canary.py": "one"}


def test_a_dry_run_tells_of_the_attempt_and_writes_nothing(run, tree):
    run([ONE, SECOND])
    before = tree()
    line = run([TWO, SECOND], dry_run=True).lines[0]
    assert (line.state, line.attempt, tree()) == (State.UPDATED, AT_NOON, before)


def test_an_upload_cannot_bring_attempts_along(run, tree):
    path = f"First1 Last1_7_assignsubmission_file_/{ATTEMPTS}/mine/canary.py"
    found = run([(path, "x", 0), ("First1 Last1_7_assignsubmission_file_/canary.py", "one", 0)])
    assert found.lines[0].handed.left == (f"{ATTEMPTS}/mine/canary.py",)
    assert not any(ATTEMPTS in path for path in tree())


@pytest.mark.parametrize("name", ["", "inside"])
def test_a_link_in_the_place_of_attempts_is_not_followed(run, tmp_path, name):
    run([ONE, SECOND])
    outside = tmp_path / "outside"
    outside.mkdir()
    link = tmp_path / "submitted/student01/canary" / ATTEMPTS / (".part" if name else "")
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(outside)
    found = run([TWO, SECOND])
    assert states(found) == [("student01", State.REFUSED), ("student02", State.SAME)]
    assert list(outside.iterdir()) == []


def test_wherever_it_is_interrupted_the_same_again_ends_alike(tmp_path, monkeypatch):
    """Every write and rename of one replacement fails once; then the same replacement is made again."""
    old = {"canary.py": b"old", "beside.py": b"old too"}
    new = {"canary.py": b"new", "more.py": b"new too"}
    later = NOON.replace(hour=17)

    class Interrupted(Exception):
        pass

    def interrupted_after(steps):
        left = itertools.count(steps, -1)

        def counted(made):
            def step(*arguments, **named):
                if next(left) == 0:
                    raise Interrupted
                return made(*arguments, **named)

            return step

        with monkeypatch.context() as patch:
            for name in ("rename", "unlink"):
                patch.setattr(f"pathlib.Path.{name}", counted(getattr(place_module.Path, name)))
            patch.setattr(place_module, "write_whole", counted(place_module.write_whole))
            place.put(new, later)

    def found():
        return {
            path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()
        }

    place = Place(tmp_path, "student01", "canary")
    place.put(old, NOON)
    place.put(new, later)
    whole = found()
    assert f"student01/canary/{ATTEMPTS}/{AT_NOON}/beside.py" in whole
    for steps in itertools.count():
        shutil.rmtree(tmp_path / "student01")
        place.put(old, NOON)
        try:
            interrupted_after(steps)
        except Interrupted:
            assert place.state(new, later, replace=False) is State.UPDATED
            assert place.attempt(new, later) == ("" if (place.attempts / AT_NOON).exists() else AT_NOON)
            place.put(new, later)
            assert found() == whole, steps
        else:
            break
    assert steps > 8
