"""A variable that holds a seed: students see one value, and are judged with another one."""

import pytest

from grader.course import CourseError, load_course
from grader.course.release import released_files
from grader.course.seeds import Seed, as_graded, as_released
from grader.submission import Cell, Submission

SEEDS = (Seed("rng_seed", 42, 7), Seed("other", 1))


@pytest.mark.parametrize(
    ("handed_in", "judged"),
    [
        ("rng_seed = 7", "rng_seed = 42"),
        ("x = 1\n    rng_seed=7 # mine\ny = 2", "x = 1\n    rng_seed=42 # mine\ny = 2"),
        ("rng_seed = other", "rng_seed = 42"),
        ("rng_seed == 7", "rng_seed == 7"),
        ("my_rng_seed = 7", "my_rng_seed = 7"),
        ("rng_seed = int(\n    7)", "rng_seed = int(\n    7)"),
        ("print(rng_seed)\r\nrng_seed = 7\r\n", "print(rng_seed)\r\nrng_seed = 42\r\n"),
        ("other = 5", "other = 1"),
    ],
)
def test_the_line_that_gives_it_a_value_gives_the_graders(handed_in, judged):
    (cell,) = as_graded(Submission("hw.py", (Cell(1, handed_in),)), SEEDS).cells
    assert cell.source == judged


def test_students_are_given_theirs_where_there_is_one():
    assert as_released("rng_seed = 42\nother = 1", SEEDS) == "rng_seed = 7\nother = 1"


def test_a_course_says_it_for_an_assignment(tmp_path):
    (tmp_path / "solutions" / "hw").mkdir(parents=True)
    (tmp_path / "solutions" / "hw" / "hw.py").write_text("# %%\nrng_seed = 42\n")
    entry = 'name = "c"\n[[assignment]]\nname = "hw"\n[assignment.seeds.rng_seed]\ngraded = 42\nreleased = 7\n'
    (tmp_path / "course.toml").write_text(entry)
    files = released_files(load_course(tmp_path).assignments[0], "en")
    assert b"rng_seed = 7\n" in files["hw.py"]
    assert b"rng_seed = 7" in files["hw.ipynb"]
    assert not any(b"42" in content for content in files.values() if b"rng" in content and content.startswith(b"# %%"))
    (tmp_path / "course.toml").write_text(entry.replace("seeds.rng_seed", 'seeds."a b"'))
    with pytest.raises(CourseError, match="'a b' is no name of a variable"):
        load_course(tmp_path)
