"""Sets of wrong programs, and what is true of each of them.

A set is a folder with a folder for each assignment, which holds a file for each program. See the README beside this.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from grader.diagnosis.finding import Kind
from grader.diagnosis.misconception import in_the_reference

LABELS = "labels.toml"
VERDICTS = ("true", "useless", "false")
_BLOCK = re.compile(r"^# /// variant$\n(?P<content>(?:^#(?:| .*)$\n)+)^# ///$\n?", re.MULTILINE)


@dataclass(frozen=True)
class Variant:
    """A wrong program.

    ``mistakes`` has an entry for each mistake: names of causes that are right for it, or a sentence. ``labels`` holds
    what else is true, useless or false of it, by the name of a cause.
    """

    path: Path
    assignment: str
    exercise: str
    mistakes: tuple[frozenset[str], ...]
    labels: dict[str, str] = field(default_factory=dict)
    known: int | None = None

    def verdict(self, name):
        """Return what a cause is here: true, useless or false; empty if nobody has said."""
        if any(name in one for one in self.mistakes):
            return "true"
        return self.labels.get(name, "")


def variants(folder):
    """Return the programs of a set."""
    path = folder / LABELS
    labels = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    found = []
    for path in sorted(folder.glob("*/*.py")):
        block = _BLOCK.search(path.read_text(encoding="utf-8"))
        header = tomllib.loads("".join(line[2:] or "\n" for line in block["content"].splitlines(keepends=True)))
        mistakes = tuple(frozenset(name.strip() for name in entry.split("|")) for entry in header.pop("mistakes"))
        own = {name: verdict for verdict in VERDICTS for name in header.pop(verdict, ())}
        own |= {name: verdict for name, verdict in labels.get(path.stem, {}).items() if name != "in_library"}
        known = labels.get(path.stem, {}).get("in_library")
        found.append(Variant(path, path.parent.name, header.pop("exercise"), mistakes, own, known))
        header.pop("says", "")
        assert not header, (path, header)
        assert set(own.values()) <= set(VERDICTS), path
    return found


def name_of(finding):
    """Return the name that a cause has in a set: a misconception's own, or ``kind:name``."""
    return finding.name if finding.kind is Kind.MISCONCEPTION else f"{finding.kind.value}:{finding.name}"


def graded(variant, course, judge):
    """Return the grade of the exercise that a program is about, the reference in the place of all others."""
    assignment = course.assignment(variant.assignment)
    submission = in_the_reference(assignment, variant.exercise, variant.path.read_text(encoding="utf-8"))
    grade = judge.grade(submission, assignment, "student01", 77, frozenset({variant.exercise}))
    return grade.exercises[0]


def named(variant, course, judge):
    """Return the causes that a program is given."""
    return {name_of(one) for one in graded(variant, course, judge).findings}
