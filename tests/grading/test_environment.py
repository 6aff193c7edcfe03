"""What stands beside an authored file is there for whoever it is graded for, and nothing that they write outlives them."""

import os
import shutil
import sys
import threading

import pytest

from grader.classroom.conditions import worker_limits
from grader.classroom.dependence import environment_of
from grader.course import CourseError, load_course
from grader.course.release import bundle, stale_files, write_release
from grader.grading import Judge
from grader.sandbox.host import Sandbox, SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level
from grader.sandbox.zygote import _check_threads
from grader.submission import Cell, Submission, read_submission
from tests.conftest import points

COURSE = """
name = "lab"
title = {ko = "실험", en = "Lab"}
language = "en"
[limits]
cell_seconds = 20.0
load_seconds = 20.0
call_seconds = 20.0
exercise_seconds = 20.0
[[assignment]]
name = "hw1"
title = {ko = "하나", en = "One"}
"""
AUTHORED = '''
# %%
import json
from pathlib import Path

import measures

# %% exercise="read_scores" points=1
def read_scores(path):
    """Return name -> score."""
    ### BEGIN SOLUTION
    lines = Path(path).read_text().splitlines()[1:]
    return {name: float(score) for name, score in (line.split(",") for line in lines)}
    ### END SOLUTION

# %% exercise="total" points=1
def total(folder):
    """Return the sum of all numbers in the files of a folder."""
    ### BEGIN SOLUTION
    return sum(measures.number(path.read_text()) for path in sorted(Path(folder).glob("*.txt")))
    ### END SOLUTION

# %% exercise="save" points=1
def save(path, value):
    """Write a value as JSON."""
    ### BEGIN SOLUTION
    with open(path, "w") as file:
        json.dump(value, file)
    ### END SOLUTION

# %% exercise="load" points=1
def load(path):
    """Read it again."""
    ### BEGIN SOLUTION
    with open(path) as file:
        return json.load(file)
    ### END SOLUTION
'''
TESTS = """
import pytest
from pathlib import Path
from measures import number
from grader.suite import close

ex = pytest.mark.exercise

@ex("read_scores")
def test_scores(student, reference):
    assert student.read_scores("scores.csv") == close(reference.read_scores("scores.csv"))

@ex("total")
def test_total(student, reference):
    assert student.total("data") == close(sum(number(one.read_text()) for one in Path("data").iterdir()))
    assert student.total("data") == close(reference.total("data"))

@ex("save")
def test_save(student):
    student.save("saved.json", {"a": 1})
    assert student.run("lambda: open('saved.json').read().replace(' ', '')") == close('{"a":1}')

@ex("load")
def test_load(student):
    student.run("lambda: open('mine.json', 'w').write('[1, 2]')")
    assert student.load("mine.json") == close([1, 2])

@ex("load")
def test_nothing_of_another_test_of_another_exercise_is_there(student):
    assert student.run("lambda: sorted(__import__('os').listdir())") == close(["data", "measures.py", "mine.json", "scores.csv"])
"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    root = tmp_path_factory.mktemp("lab")
    folder = root / "solutions" / "hw1"
    (folder / "data").mkdir(parents=True)
    (root / "course.toml").write_text(COURSE, encoding="utf-8")
    (folder / "hw1.py").write_text(AUTHORED, encoding="utf-8")
    (folder / "scores.csv").write_text("name,score\nann,1.5\nbob,2\n", encoding="utf-8")
    (folder / "measures.py").write_text("def number(text):\n    return float(text)\n", encoding="utf-8")
    for number in (1, 2):
        (folder / "data" / f"{number}.txt").write_text(str(number), encoding="utf-8")
    suite = root / "autograde_tests" / "hw1"
    suite.mkdir(parents=True)
    (suite / "test_hw1.py").write_text(TESTS, encoding="utf-8")
    return load_course(root)


@pytest.fixture(scope="module", params=SAFE, ids=str)
def judge(request, lab):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, lab.limits, diagnose=False) as judge:
        judge.level = request.param
        yield judge


def in_place(lab, judge):
    """Return the exercises that can be judged at a level: below L3 nobody can save a file."""
    names = {one.name for one in lab.assignment("hw1").exercises}
    return frozenset(names if judge.level is Level.L3 else names - {"save", "load"})


def test_a_solution_finds_the_files_and_modules_beside_it_and_can_save_its_own_where_it_has_a_root(lab, judge):
    assignment = lab.assignment("hw1")
    grade = judge.grade(read_submission(assignment.authored_path), assignment, "student01", 1, in_place(lab, judge))
    assert not grade.loading
    told = [test.detail for one in grade.exercises for test in one.tests if test.detail]
    assert points(grade) == dict.fromkeys(in_place(lab, judge), 1.0), told


SPY = """
import os, errno
from pathlib import Path
import measures

def read_scores(path):
    return {"ann": 1.5, "bob": 2.0} if TRIED is None else {"tried": TRIED}

def tried():
    for change in (
        lambda: open("scores.csv", "a").write("eve,9"), lambda: open(measures.__file__, "a").write("x"),
        lambda: open(os.path.realpath("scores.csv"), "w"), lambda: os.unlink(os.path.realpath("scores.csv")),
        lambda: open(Path(os.path.realpath("scores.csv")).parent / "new.csv", "w").write("x"),
        lambda: os.chmod(os.path.realpath("scores.csv"), 0o666),
        lambda: os.mkdir(Path(os.path.realpath("data/1.txt")).parent / "more"),
    ):
        try:
            change()
        except OSError as problem:
            if problem.errno not in (errno.EROFS, errno.EACCES, errno.EPERM):
                return str(problem)
        else:
            return "changed"

TRIED = tried()
"""


def test_the_given_files_cannot_be_changed(lab, judge):
    assignment = lab.assignment("hw1")
    grade = judge.grade(Submission("hw1.py", (Cell(1, SPY),)), assignment, "student01", 1, frozenset({"read_scores"}))
    assert points(grade) == {"read_scores": 1.0}, [test.detail for test in grade.exercises[0].tests]
    after = judge.grade(
        read_submission(assignment.authored_path), assignment, "student02", 1, frozenset({"read_scores"})
    )
    assert points(after) == {"read_scores": 1.0}


BOUNDED = """
import os, errno
def load(path):
    return [1, 2]
def filled():
    made = 0
    try:
        for made in range(5000):
            open(f"f{made}", "w").close()
    except OSError as problem:
        if problem.errno not in (errno.ENOSPC, errno.EDQUOT):
            return str(problem)
    for number in range(made):
        os.unlink(f"f{number}")
    size = 0
    try:
        with open("big", "wb", buffering=0) as file:
            while True:
                size += file.write(bytes(1 << 20))
    except OSError as problem:
        pass
    os.unlink("big")
    return [100 < made < 600, 8 << 20 <= size <= 16 << 20]
FILLED = filled()
def read_scores(path):
    raise ValueError(str(FILLED))
"""


def test_what_a_worker_writes_is_bounded_in_bytes_and_in_files(lab, judge):
    if judge.level is not Level.L3:
        pytest.skip("nothing can be written")
    assignment = lab.assignment("hw1")
    grade = judge.grade(
        Submission("hw1.py", (Cell(1, BOUNDED),)), assignment, "student01", 1, frozenset({"read_scores"})
    )
    assert grade.exercises[0].tests[0].raised.message == "[True, True]"


def test_files_are_released_with_the_assignment_and_nothing_else_is(lab, tmp_path):
    written = {str(path.relative_to(tmp_path)) for path in bundle(lab, lab.assignments, "en", tmp_path / "out")}
    given = {"scores.csv", "measures.py", "data/1.txt", "data/2.txt"}
    assert written == {f"out/hw1/{name}" for name in (*given, "hw1.py", "hw1.ipynb")} | {"out/README.md"}
    write_release(lab.assignments, "en")
    assert stale_files(lab.assignments, "en") == []
    (lab.root / "assignments" / "hw1" / "data" / "3.txt").write_text("3")
    assert [path.name for path in stale_files(lab.assignments, "en")] == ["3.txt"]
    shutil.rmtree(lab.root / "assignments")


def test_a_module_that_would_never_be_found_is_an_error_of_the_course(lab, tmp_path):
    shutil.copytree(lab.root, tmp_path / "lab")
    (tmp_path / "lab" / "solutions" / "hw1" / "statistics.py").write_text("")
    with pytest.raises(CourseError, match="statistics is the name of a module that is imported instead"):
        _ = load_course(tmp_path / "lab").assignment("hw1").environment


def test_more_than_can_be_given_is_an_error_of_the_course(lab, tmp_path):
    shutil.copytree(lab.root, tmp_path / "lab")
    with open(tmp_path / "lab" / "solutions" / "hw1" / "huge.bin", "wb") as file:
        file.truncate(65 << 20)
    with pytest.raises(CourseError, match="students are given at most 500 files of 64 MB"):
        _ = load_course(tmp_path / "lab").assignment("hw1").environment


def with_environment(lab, folder, text):
    shutil.copytree(lab.root, folder)
    with (folder / "course.toml").open("a") as file:
        file.write(f"[assignment.environment]\n{text}\n")
    return load_course(folder)


def test_limits_of_its_own_go_before_those_of_the_course(lab, tmp_path):
    course = with_environment(lab, tmp_path / "lab", "load_seconds = 9\nmemory_mb = 2048")
    limits = course.assignment("hw1").limits(course.limits)
    assert (limits.load_seconds, limits.call_seconds, limits.memory_mb) == (9, 20, 2048)
    assert worker_limits(course).memory == 2048 << 20


@pytest.mark.parametrize("text", ["seconds = 1", "load_seconds = -1", 'preload = ["no name"]'])
def test_what_an_environment_cannot_mean_is_an_error_of_the_course(lab, tmp_path, text):
    with pytest.raises(CourseError, match=r"course\.toml"):
        with_environment(lab, tmp_path / "lab", text)


def test_packages_are_paid_once_and_not_in_each_exercise(lab, tmp_path, isolation):
    course = with_environment(lab, tmp_path / "lab", 'preload = ["sklearn.linear_model"]')
    assignment = course.assignment("hw1")
    assert assignment.packages == ("sklearn",)
    cells = (
        Cell(
            1,
            "import sys\nTHERE = 'sklearn.linear_model' in sys.modules\ndef read_scores(path):\n    raise ValueError(str(THERE))",
        ),
    )
    with Judge(isolation, course.limits, diagnose=False) as judge:
        grade = judge.grade(Submission("hw1.py", cells), assignment, "student01", 1, frozenset({"read_scores"}))
        assert grade.exercises[0].tests[0].raised.message == "True"


@pytest.mark.parametrize(("uses", "workers"), [("", 1), ("import msgspec\n", 3)])
def test_packages_that_a_submission_does_not_use_cost_it_no_worker(tmp_path, isolation, monkeypatch, uses, workers):
    names = ("one", "two", "three")
    tests = (
        f"@pytest.mark.exercise({name!r})\ndef test_it_{name}(student): assert student.{name}(1) == close(1)\n"
        for name in names
    )
    for path, text in {
        "course.toml": COURSE + '[assignment.environment]\npreload = ["msgspec"]\n',
        "solutions/hw1/hw1.py": "".join(
            f'# %% exercise="{name}" points=1\ndef {name}(x): return x\n' for name in names
        ),
        "autograde_tests/hw1/test_hw1.py": "import pytest\nfrom grader.suite import close\n" + "".join(tests),
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    course = load_course(tmp_path)
    work = Submission("hw1.py", (Cell(1, uses + "".join(f"def {name}(x):\n    return x\n" for name in names)),))
    fork, forked = Sandbox.fork, []
    monkeypatch.setattr(Sandbox, "fork", lambda *args: forked.append(1) or fork(*args))
    with Judge(isolation, course.limits, diagnose=False) as judge:
        judge.grade(work, course.assignments[0], "student01", 1)
        forked.clear()
        assert judge.grade(work, course.assignments[0], "student01", 1).points == 3
    assert len(forked) == workers


def test_a_package_that_starts_threads_cannot_be_imported_beforehand():
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        with pytest.raises(ImportError, match="one of numpy starts a thread"):
            _check_threads(["numpy"])
    finally:
        over.set()
        thread.join()


def test_what_stands_beside_counts_into_what_verdicts_depend_on(lab, tmp_path):
    shutil.copytree(lab.root, tmp_path / "lab")
    course = load_course(tmp_path / "lab")
    before = environment_of(course.assignment("hw1"))
    assert before == environment_of(lab.assignment("hw1"))
    (tmp_path / "lab" / "solutions" / "hw1" / "data" / "2.txt").write_text("20")
    assert environment_of(load_course(tmp_path / "lab").assignment("hw1")) != before


def test_tests_and_reference_leave_nothing_in_the_course_and_this_process_where_it_was(lab, judge):
    before = os.getcwd(), sorted(lab.root.rglob("*")), list(sys.path)
    assignment = lab.assignment("hw1")
    judge.grade(read_submission(assignment.authored_path), assignment, "student01", 1, in_place(lab, judge))
    assert (os.getcwd(), sorted(lab.root.rglob("*")), sys.path) == before
    assert "measures" not in sys.modules
