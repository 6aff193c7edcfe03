"""What a proof says of tests whose answers students can read, and of tests that look at what only a solution has."""

import pytest

from grader.course import load_course
from grader.feedback import catalogue
from grader.feedback.proofs import proof_page, proof_text
from grader.verification.programs import Role, programs
from grader.verification.proof import ExerciseProof, Proof, Refused
from grader.verification.renamed import private_names, renamed
from grader.verification.verify import verify
from grader.verification.visible import copied

AUTHORED = """# %% [markdown]
# A stack has `push` and `pop`. For example `area(2, 3)` is 6.

# %% exercise="Stack" points=2
class Stack:
    ### BEGIN SOLUTION
    def __init__(self):
        self._kept = []

    def push(self, item):
        self._kept.append(item)

    def pop(self):
        return _last(self._kept)


def _last(of):
    return of.pop()


### END SOLUTION
# %% exercise="area" points=2
def area(a, b):
    '''Of a rectangle.

    >>> area(1, 1)
    1
    '''
    ### BEGIN SOLUTION
    return a * b
    ### END SOLUTION
"""
CHECKS = """import pytest
@pytest.mark.exercise("area")
def test_area(student): assert student.area(4, b=[5, 6][0]) == 20 and student.area(2.0, 4) == 8
"""
TESTS = """import pytest
from hw import Stack, area

@pytest.mark.exercise("Stack")
def test_inside():
    one = Stack()
    one.push(3)
    assert one._kept == [3]

@pytest.mark.exercise("Stack")
def test_outside():
    one = Stack()
    one.push(3)
    assert one.pop() == 3

@pytest.mark.exercise("area")
@pytest.mark.parametrize(("a", "b", "found"), [(2, 3, 6), pytest.param(1, 1, 1)])
def test_shown(a, b, found): assert area(a, b) == found

@pytest.mark.exercise("area")
def test_checked(): assert area(2.0, 4) == 8.0

@pytest.mark.exercise("area")
def test_half(): assert area(2, 3) == 6 and area(5, 5) == 25

@pytest.mark.exercise("area")
@pytest.mark.parametrize("a", [2, 7])
def test_some(a): assert area(a, 3) == 3 * a

@pytest.mark.exercise("area")
@pytest.mark.visible
def test_marked(): assert area(7, 7) == 49

def six(): return area(2, 3)

@pytest.fixture
def made(): return area(9, 9)

@pytest.mark.exercise("area")
def test_by_another(): assert six() == area(2, 3) == 6

@pytest.mark.exercise("area")
def test_made(made): assert made == 81 and area(2, 3) == 6

@pytest.mark.exercise("Stack")
def test_new(): assert Stack() != Stack()

@pytest.mark.exercise("area")
def test_drawn(rng): assert area(int(rng.integers(9)), 0) == 0
"""


@pytest.fixture
def course(tmp_path):
    for name, text in {
        "course.toml": 'name = "c"\nlanguage = "en"\nseed = 1\n[[assignment]]\nname = "hw"\ntitle = "hw"\n',
        "solutions/hw/hw.py": AUTHORED,
        "solutions/hw/public_checks.py": CHECKS,
        "autograde_tests/hw/test_hw.py": TESTS,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return load_course(tmp_path)


def test_a_test_that_asks_only_what_is_shown_is_named(course):
    assert copied(course.assignment("hw")) == {"test_shown", "test_checked"}


def test_names_that_only_a_solution_has_are_those_that_nothing_shows(course):
    assert private_names(course.assignment("hw")) == {"_kept", "_last"}
    assert renamed("x = f(y._kept, '_kept', f'{y._kept}')", frozenset({"_kept"})) == (
        "x = f(y._kept_of_another, '_kept', f'{y._kept_of_another}')"
    )


def test_the_renamed_reference_is_tried_where_tests_name_such_a_name(course):
    assignment = course.assignment("hw")
    words = {"Stack": frozenset({"Stack", "_kept"}), "area": frozenset({"area"})}
    styles = [
        (one.exercise, one.role) for one in programs(assignment, assignment.tested, words) if one.name == "renamed"
    ]
    assert styles == [("Stack", Role.STYLE)]


def test_verify_tells_both(course, isolation):
    stack, area = verify(course, course.assignment("hw"), isolation, jobs=1, seeds=1).exercises
    assert [(one.style, one.tests) for one in stack.refused] == [("renamed", ("test_inside",))]
    assert area.visible == (
        "test_shown[2-3-6]", "test_shown[1-1-1]", "test_checked", "test_marked"
    )  # fmt: skip
    assert stack.visible == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["students can read what these expect", "with other names for what only the solution names"]),
        ("ko", ["학생이 기대하는 값을 읽을 수", "풀이에서만 쓰는 이름을 달리 지음"]),
    ],
)
def test_both_stand_in_the_terminal_and_on_the_page(language, said):
    exercise = ExerciseProof(
        "area", 2, (), 0, 0, 0, 1, 1, (), refused=(Refused("renamed", ("test_a",)),), visible=("test_b",)
    )
    proof = Proof("hw", 1, (exercise,), (), 1, 0.1)
    from rich.console import Console

    console = Console(width=200)
    with console.capture() as shown:
        console.print(proof_text(proof, catalogue(language)))
    for text in (shown.get(), proof_page([proof], "c", catalogue(language))):
        assert all(one in text for one in (*said, "test_a", "test_b"))
