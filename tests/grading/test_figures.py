"""What a submission draws with the real matplotlib, read by hidden tests as facts."""

import io

import numpy as np
import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.submission import Cell, Submission, read_submission
from grader.suite.outcome import Status
from tests.conftest import points
from tests.grading.test_environment import COURSE

pytest.importorskip("matplotlib")

AUTHORED = '''
# %%
import numpy as np
import matplotlib.pyplot as plt

# %% exercise="curve" points=1
def curve(n):
    """Plot k**2 with labels and show it."""
    ### BEGIN SOLUTION
    plt.plot(range(n), [k * k for k in range(n)], "r--", label="squares")
    plt.xlabel("k")
    plt.ylabel("k squared")
    plt.title("Squares")
    plt.legend()
    plt.show()
    ### END SOLUTION

# %% exercise="bars" points=1
def bars(counts):
    """Return axes with a bar for each name."""
    ### BEGIN SOLUTION
    fig, axes = plt.subplots(1, 2)
    axes[1].bar(list(counts), list(counts.values()))
    axes[1].set_ylim(0, 10)
    fig.suptitle("Counts")
    return axes[1]
    ### END SOLUTION

# %% exercise="cloud" points=1
def cloud(x, y, path=None):
    ### BEGIN SOLUTION
    plt.scatter(x, y, label="data")
    plt.xscale("log")
    if path:
        plt.savefig(path)
        plt.close()
    ### END SOLUTION
'''
TESTS = """
import numpy as np
import pytest
from grader.suite import close

ex = pytest.mark.exercise

@ex("curve")
def test_curve(student):
    student.curve(5)
    axes = student.figure().axes[0]
    assert (axes.title, axes.xlabel, axes.ylabel, axes.legend) == ("Squares", "k", "k squared", ("squares",))
    (line,) = axes.lines
    assert line.y == close(np.arange(5.0) ** 2)
    assert (line.label, line.color, line.linestyle) == ("squares", "#ff0000", "--")

@ex("curve")
def test_a_second_curve_begins_a_new_figure(student):
    student.curve(3)
    student.curve(4)
    first, second = student.figures()
    assert [len(one.axes[0].lines[0].x) for one in (first, second)] == close([3, 4])
    assert student.figure(1).axes[0].lines[0].y == close(np.array([0.0, 1, 4]))
    with student.raises(LookupError):
        student.figure(3)

@ex("bars")
def test_bars(student):
    axes = student.bars({"a": 3, "b": 7})
    figure = student.figure(axes)
    assert figure.title == "Counts"
    assert len(figure.axes) == 2
    drawn = figure.axes[1]
    assert drawn.xticklabels == ("a", "b")
    assert drawn.bars[0].height == close(np.array([3.0, 7.0]))
    assert drawn.bars[0].center == close(np.array([0.0, 1.0]))
    assert drawn.ylim == (0.0, 10.0)
    assert axes.get_title() == close("")

@ex("cloud")
def test_cloud(student, rng):
    x = rng.uniform(1, 2, size=4)
    student.cloud(x, x)
    axes = student.figure().axes[0]
    assert axes.points[0].x == close(x)
    assert axes.xscale == "log"

@ex("cloud")
def test_what_was_closed_can_be_read(student):
    student.cloud([1, 2], [3, 4])
    assert student.figure().axes[0].points[0].y == close(np.array([3.0, 4.0]))
"""


PICTURES = """
[curve.squares]
kind = "figure"
call = "lambda: curve(4)"
title = "The first squares"
"""


@pytest.fixture(scope="module")
def plots(tmp_path_factory):
    root = tmp_path_factory.mktemp("plots")
    folder, suite = root / "solutions" / "hw1", root / "autograde_tests" / "hw1"
    folder.mkdir(parents=True)
    suite.mkdir(parents=True)
    (root / "course.toml").write_text(COURSE + 'packages = ["matplotlib"]\n', encoding="utf-8")
    (folder / "hw1.py").write_text(AUTHORED, encoding="utf-8")
    (suite / "test_hw1.py").write_text(TESTS, encoding="utf-8")
    (suite / "pictures.toml").write_text(PICTURES, encoding="utf-8")
    return load_course(root)


@pytest.fixture(scope="module")
def graded(plots, isolation):
    with Judge(isolation, plots.limits) as judge:

        def grade(*cells):
            sources = tuple(Cell(number, text) for number, text in enumerate(cells, 1))
            return judge.grade(Submission("hw1.ipynb", sources), plots.assignment("hw1"), "student01", 1)

        grade.judge = judge
        yield grade


def test_a_right_figure_is_right_by_what_it_shows(plots, graded):
    grade = graded.judge.grade(
        read_submission(plots.assignment("hw1").authored_path), plots.assignment("hw1"), "student01", 1
    )
    told = [test.detail for one in grade.exercises for test in one.tests if test.detail]
    assert points(grade) == {"curve": 1.0, "bars": 1.0, "cloud": 1.0}, told
    assert not grade.loading


CURVE = """
import matplotlib.pyplot as plt
def curve(n):
    plt.plot(range(n), [k * k for k in range(n)], "r--", label="squares")
    plt.xlabel("k"), plt.ylabel("k squared"), plt.title("Squares"), plt.legend()
"""


def test_what_was_tried_out_in_the_notebook_is_no_part_of_what_a_test_draws(graded):
    # Nothing is shown: only the end of the cell, and the end of loading, part one figure from the other.
    grade = graded(CURVE + "    plt.show()", "curve(7)\nplt.plot([1, 2])", "curve(8)")
    assert points(grade)["curve"] == 1.0, [test.detail for test in grade.exercises[0].tests]


@pytest.mark.parametrize(
    "last", ["plt.tight_layout()", "plt.savefig('curve.png')", "plt.gcf().canvas.draw()", "plt.text(1, 1, 'k = 1')"]
)
def test_whatever_lays_out_its_texts_may_stand_in_a_right_figure(graded, last):
    grade = graded(f"{CURVE}    {last}\n    plt.tight_layout()\n    plt.show()")
    assert points(grade)["curve"] == 1.0, [test.detail for test in grade.exercises[0].tests]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ('plt.xlabel("k")', "k"), ("k * k for k", "k for k"), ('"r--"', '"b--"'), ("plt.legend()", "None"),
        ('plt.title("Squares")', "None"),
    ],
    ids=repr,
)  # fmt: skip
def test_a_wrong_figure_fails(graded, change, said):
    grade = graded(CURVE.replace(change, said) + "    plt.show()")
    assert grade.exercises[0].tests[0].status is Status.FAILED


def test_who_draws_nothing_is_told_so(graded):
    grade = graded("def curve(n):\n    pass")
    (test, *_) = grade.exercises[0].tests
    assert (test.raised.kind, test.raised.message) == ("NoFigure", "nothing was drawn")


def test_a_wrong_figure_is_kept_as_an_image_beside_the_right_one(graded):
    right = CURVE + "    plt.show()"
    assert not graded(right).exercises[0].pictures
    (picture,) = graded(right.replace('"r--"', '"b--"')).exercises[0].pictures
    ours, theirs = (pixels_of(image) for image in picture.images)
    assert ours.shape == theirs.shape == (480, 640, 3)
    assert {(255, 0, 0), (0, 0, 255)} == {colour for image in (ours, theirs) for colour in pure(image)}
    assert pure(theirs) == {(0, 0, 255)}


def pixels_of(image):
    import matplotlib.image

    return (matplotlib.image.imread(io.BytesIO(image), format="png")[..., :3] * 255).round().astype(int)


def pure(image):
    return {tuple(map(int, one)) for one in np.unique(image.reshape(-1, 3), axis=0) if sorted(one) == [0, 0, 255]}


@pytest.mark.parametrize(
    "body",
    [
        "plt.imshow(np.random.random((480, 640))), plt.axis('off'), plt.subplots_adjust(0, 0, 1, 1)",
        "n == 4 or plt.plot([1, 2])",
        "plt.figure(figsize=(1e4, 1e-3))",
        "plt.plot([1]) if n != 4 else 1 / 0",
    ],
    ids=["noise", "nothing", "one that is too flat", "error"],
)
def test_an_image_that_cannot_be_shown_is_left_out_and_costs_nothing(graded, body):
    grade = graded(f"import matplotlib.pyplot as plt\nimport numpy as np\ndef curve(n):\n    {body}")
    assert not grade.exercises[0].pictures
    assert {test.status for test in grade.exercises[0].tests} <= {Status.FAILED, Status.ERROR}
    assert not grade.loading


FORGED = """
import sys
import matplotlib.pyplot as plt
frame = sys._getframe()
while frame:
    for name, item in frame.f_globals.items():
        pass
    frame = frame.f_back
import gc
for item in gc.get_objects():
    if type(item).__name__ == "Figures":
        type(item).answer = lambda self, kind, which=None: ANSWER
def curve(n):
    plt.plot([1])
"""


@pytest.mark.parametrize(
    "answer",
    [
        "5", "None", "{}", "{'title': 'x', 'axes': 3}", "{'title': 'x', 'axes': [{'title': 1}]}",
        "{'title': 'x' * 10**6, 'axes': []}", "{'title': 'x', 'axes': [0] * 1000}",
    ],
)  # fmt: skip
def test_what_a_worker_forges_is_no_figure_and_ends_the_conversation(graded, answer):
    grade = graded(FORGED.replace("ANSWER", answer))
    assert {test.status for test in grade.exercises[0].tests} <= {Status.ERROR, Status.FAILED}
    assert points(grade)["curve"] == 0


def test_a_process_that_draws_itself_keeps_its_figures(monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "Agg")
    import types

    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    from grader.suite.local import local_student

    module = types.ModuleType("notebook")
    exec(CURVE + "    plt.show()", vars(module))
    own, axes = plt.subplots()
    student = local_student(module)
    student._begin()
    student.curve(3)
    assert np.array_equal(student.figure().axes[0].lines[0].y, [0.0, 1.0, 4.0])
    assert plt.get_fignums() == [own.number]
    assert not axes.lines
    plt.close(own)


def test_lines_of_a_given_height_are_lines_from_where_they_begin_to_where_they_end():
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    from grader.worker.figures import facts

    figure, axes = plt.subplots()
    axes.set_xlim(0, 10)
    axes.axhline(3.0, linestyle="--", label="across")
    axes.axvline(4.0, ymin=0.5)
    axes.hlines([1.0, 2.0], 2, 5, linestyles="dashed", colors=["red", "blue"], label="both")
    axes.vlines(7.0, 0, 1, linestyles="dotted")
    told = facts(figure)["axes"][0]["lines"]
    plt.close(figure)
    assert [(one["label"], one["linestyle"]) for one in told] == [
        ("across", "--"), ("", "-"), ("both", "--"), ("", "--"), ("", ":"),
    ]  # fmt: skip
    assert [one["x"].tolist() for one in told] == [[0, 10], [4, 4], [2, 5], [2, 5], [7, 7]]
    assert told[0]["y"].tolist() == [3, 3]
    assert [one["color"] for one in told[2:4]] == ["#ff0000", "#0000ff"]
