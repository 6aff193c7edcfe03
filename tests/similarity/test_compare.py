"""Copies in disguise among independent solutions: who is found, who is not, and what is said of it."""

import io
import random

import numpy as np
import pytest
from rich.console import Console

from benchmarks.disguises import DISGUISES
from grader.classroom import discover
from grader.feedback import catalogue
from grader.similarity import find_alike, likeness_page, likeness_text
from grader.similarity import pieces as pieces_module
from grader.similarity.compare import MIN_RARE, Comparison, common_above
from grader.similarity.excerpt import MAX_LINES, excerpt
from grader.similarity.pieces import REST, course_submissions, known_prints, pieces
from grader.submission import Cell, Module, Submission, read_submission
from tests.conftest import REPOSITORY, hand_in_class

NOTHING = np.array([], np.uint64)
LONG = """
def double(x):
    total = 0
    for row in range(len(x)):
        for column in range(len(x[row])):
            if x[row][column] > 0 and row != column:
                total += x[row][column] * 2 - row
            else:
                total -= x[row][column] // 3 + column
    return [total, total ** 2, max(x[0]), min(x[1])]
"""
OTHER = """
def double(x):
    y = dict(zip(x, map(str, x)))
    while y and not isinstance(x, tuple):
        key, value = y.popitem()
        yield from (value.join(letter for letter in key if letter.isalpha()), key[::-1], value[1:-1:2])
        try:
            print(key, value, sep="")
        except ValueError as problem:
            raise TypeError(problem) from None
"""


def submission(source):
    return Submission("canary.py", (Cell(1, source),))


def compared(*sources, known=NOTHING):
    return Comparison([pieces(submission(source), ["double"]) for source in sources], known)


@pytest.fixture(scope="module")
def chapter(course):
    """The accepted styles of a chapter, and what the course has beside them."""
    assignment = course.assignment("ch03")
    names = [exercise.name for exercise in assignment.exercises]
    own = [pieces(one, names) for one in course_submissions(assignment, styles=False)]
    known = np.unique(np.concatenate([one.hashes for each in own for one in each.values()]))
    styles = [path.read_text(encoding="utf-8") for path in sorted((assignment.suite_path / "accepted").glob("*.py"))]
    return names, known, styles


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda one: one.__name__)
def test_every_copied_file_is_found_in_any_disguise_and_hardly_anybody_else(chapter, disguise):
    names, known, styles = chapter
    copies = [disguise(source, random.Random(place)) for place, source in enumerate(styles)]
    found = Comparison([pieces(submission(source), names) for source in styles + copies], known).pairs()
    pairs = {(one.first, one.second) for one in found}
    right = {(place, place + len(styles)) for place in range(len(styles))}
    assert right <= pairs
    assert len(pairs - right) <= 4  # one pair of styles that are alike in a function, with their copies


def test_what_the_course_has_itself_makes_nobody_alike(course):
    assignment = course.assignment("ch05")
    names = [exercise.name for exercise in assignment.exercises]
    book = read_submission(assignment.suite_path / "accepted" / "as_in_the_book.py")
    class_ = [pieces(book, names)] * 5
    assert Comparison(class_, known_prints(assignment)).pairs() == []
    assert len(Comparison(class_, NOTHING).pairs()) == 10


def test_a_short_function_is_never_told():
    assert compared("def double(x):\n    return 2 * x\n", "def double(x):\n    return 2 * x\n").pairs() == []


def test_different_functions_are_not_alike():
    assert compared(LONG, OTHER).pairs() == []


def test_one_of_several_definitions_counts_the_last():
    (found,) = compared(OTHER + LONG, LONG).pairs()
    assert found.functions["double"].share == 1.0


def test_an_exercise_in_a_file_beside_the_work_is_compared_and_the_rest_of_the_file_is_not():
    beside = (Module(1_000_001, "mine.py", "def f(x):\n    return x + 1\n\ndef g(x):\n    return x - 1\n"),)
    found = pieces(Submission("a.py", (Cell(1, "from mine import f"),), (), beside), ["f"])
    assert set(found) == {"f", REST}
    assert set(found[REST].hashes) == set(pieces(submission("from mine import f"), ["f"])[REST].hashes)
    defined = "def f(x):\n    return 2 * x"
    both = pieces(Submission("a.py", (Cell(1, defined),), (), beside), ["f"])
    assert set(both["f"].hashes) == set(pieces(submission(defined), ["f"])["f"].hashes)


def test_helpers_under_other_names_are_compared_with_each_other():
    (found,) = compared(LONG.replace("double", "my_helper"), LONG.replace("double", "other")).pairs()
    assert set(found.functions) == {REST}


def test_evidence_is_what_few_have():
    many = [LONG] * (common_above(7) + 1)
    comparison = compared(*many)
    assert comparison.pairs() == []
    names = [f"student{n:02}" for n in range(len(many))]
    (crowd,) = [one for one in comparison.crowds(names) if one.exercise == "double"]
    assert crowd.students == tuple(names)
    assert compared(*many[:-1]).crowds(names) == ()


def test_what_is_common_is_a_fifth_of_the_class_within_bounds():
    assert [common_above(n) for n in (2, 30, 100, 10_000)] == [6, 6, 20, 50]


def test_two_in_a_large_class_are_found_without_comparing_all_pairs(monkeypatch):
    looked_at = []
    original = Comparison._alike
    monkeypatch.setattr(Comparison, "_alike", lambda self, *key: looked_at.append(key) or original(self, *key))
    others = [f"def double(x):\n    return {' + '.join(['x', *'abc'[: n % 3]])}\n" for n in range(2000)]
    (found,) = compared(LONG, *others, LONG).pairs()
    assert (found.first, found.second) == (0, 2001)
    assert len(looked_at) <= 2


def test_the_base_rate_counts_the_class():
    comparison = compared(LONG, LONG, LONG, OTHER)
    pairs = comparison.pairs()
    told = comparison.tell(pairs, ["a", "b", "c", "d"], most=1)
    ((match,), total) = (told[0].matches, len(pairs))
    assert (match.wrote, match.same, match.alike, match.share, total) == (4, 3, 3, 1.0, 3)
    assert match.rare >= MIN_RARE


def test_excerpts_are_bounded_and_harmless():
    body = "".join(f"    total_{n} = x[{n}] \x1b[31m * {n} ** 2 - len(x)\n" for n in range(500))
    one = pieces(submission("def double(x):\n" + body), ["double"])["double"]
    lines = excerpt(one, one.prints).lines
    assert len(lines) <= MAX_LINES + 2
    assert lines[-1] == ()
    assert "\x1b" not in str(lines)


def test_lines_far_from_what_both_have_are_left_out():
    far = "    " + "; ".join(f"z{n} = {n}" for n in range(3)) + "\n"
    source = LONG.replace("    total = 0\n", far * 12 + "    total = 0\n")
    one, other = (pieces(submission(each), ["double"])["double"] for each in (source, LONG))
    shared = np.setdiff1d(np.intersect1d(one.prints, other.prints), pieces(submission(far * 12), [])[REST].prints)
    lines = excerpt(one, shared).lines
    assert () in lines
    assert len(lines) < len(one.text.split("\n"))
    marked = "".join(text for line in lines for text, shared in line if shared)
    assert "total += x[row][column] * 2 - row" in marked
    assert "z1 = 1; z2 = 2" not in marked


def test_only_the_beginning_of_an_endless_submission_is_read(monkeypatch):
    monkeypatch.setattr(pieces_module, "MAX_LETTERS", 600)
    found = pieces(Submission("x", (Cell(1, "x = 1\n" * 1000), Cell(2, LONG))), ["double"])
    assert set(found) == {REST}
    assert found[REST].text.count("x = 1") == 100


@pytest.fixture(scope="module")
def sample(course):
    assignment = course.assignment("ch05")
    jobs = discover([REPOSITORY / "examples" / "class"], course, assignment="ch05")
    return find_alike(jobs, assignment, catalogue("en"))


def test_the_sample_class_has_two_who_share_nearly_everything(sample):
    assert sample.submissions == 18
    assert sample.pairs[0].students == ("student08", "student14")
    assert sample.pairs[0].share > 0.9


@pytest.mark.parametrize("language", ["ko", "en"])
def test_page_and_terminal_say_what_it_cannot_mean(sample, language):
    say = catalogue(language)
    text = likeness_page([sample], "course", say)
    assert say("similar", "means_not").replace("'", "&#39;") in text
    assert "<mark>" in text
    assert "http" not in text
    console = Console(width=200, file=io.StringIO())
    console.print(likeness_text(sample, say))
    assert "student08 + student14" in console.file.getvalue()


def test_what_students_wrote_is_text_on_the_page(canary_course, tmp_path):
    hostile = LONG.replace("row != column", "'</pre><script>alert(1)</script>' != row")
    hand_in_class(tmp_path, dict.fromkeys(("student01", "<img src=x>"), hostile))
    say = catalogue("en")
    found = find_alike(discover([tmp_path], canary_course), canary_course.assignment("canary"), say)
    text = likeness_page([found], "course", say)
    assert "&lt;script&gt;" in text
    assert "<script" not in text
    assert "<img" not in text


def test_what_cannot_be_read_is_said(canary_course, tmp_path):
    hand_in_class(tmp_path, {"student01": LONG, "student02": ""})
    say = catalogue("en")
    found = find_alike(discover([tmp_path], canary_course), canary_course.assignment("canary"), say)
    assert (found.submissions, found.unread, found.pairs) == (1, ("student02",), ())
    assert "student02" in likeness_page([found], "course", say)


def test_of_many_pairs_the_first_are_told_and_all_are_counted(canary_course, tmp_path, monkeypatch):
    from grader.similarity import find

    monkeypatch.setattr(find, "MAX_PAIRS", 2)
    for n in range(3):
        folder = tmp_path / f"student{n}" / "canary"
        folder.mkdir(parents=True)
        (folder / "canary.py").write_text(LONG)
    say = catalogue("en")
    found = find_alike(discover([tmp_path], canary_course), canary_course.assignment("canary"), say)
    assert (len(found.pairs), found.total) == (2, 3)
    assert say("similar", "more_pairs", shown=2, count=3) in likeness_page([found], "course", say)
