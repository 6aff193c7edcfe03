"""Wrong code that is not in the library, with the causes that it should be given: known mistakes in other styles.

Nothing here was written with a look at the library's code, and nothing of the library is to be written with a look
at this. The engine was built while it was measured on the first set; the second came when it was done.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from grader.diagnosis.finding import Kind
from grader.diagnosis.misconception import in_the_reference

HELD_OUT, SECOND = Path(__file__).parent / "held_out", Path(__file__).parent / "held_out_second"
_BLOCK = re.compile(r"^# /// variant$\n(?P<content>(?:^#(?:| .*)$\n)+)^# ///$\n?", re.MULTILINE)


@dataclass(frozen=True)
class Variant:
    """``mistakes`` has an entry for each mistake, the names that are right for it; none for one nobody knows."""

    path: Path
    assignment: str
    exercise: str
    mistakes: tuple[frozenset[str], ...]


def variants(folder):
    found = []
    for path in sorted(folder.glob("*/*.py")):
        content = _BLOCK.search(path.read_text(encoding="utf-8"))["content"]
        header = tomllib.loads("".join(line[2:] or "\n" for line in content.splitlines(keepends=True)))
        mistakes = tuple(frozenset(name.strip() for name in entry.split("|")) for entry in header["mistakes"])
        found.append(Variant(path, path.parent.name, header["exercise"], mistakes))
    return found


def named(variant, course, judge):
    """Return the causes that a variant is given: a misconception's name, or ``kind:name``."""
    assignment = course.assignment(variant.assignment)
    submission = in_the_reference(assignment, variant.exercise, variant.path.read_text(encoding="utf-8"))
    grade = judge.grade(submission, assignment, "student01", 77, frozenset({variant.exercise}))
    (exercise,) = grade.exercises
    return {one.name if one.kind is Kind.MISCONCEPTION else f"{one.kind.value}:{one.name}" for one in exercise.findings}


def is_claim(name):
    """Whether a cause claims a mistake. Relations say what is seen; mutants, what it is like."""
    return not name.startswith(("relation:", "mutant:"))
