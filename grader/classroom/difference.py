"""What a regrade would change: who moves, by which test, and what the instructor decided on grounds that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean

import msgspec

from grader.classroom.attempts import Attempt
from grader.classroom.overrides import Override, Overrides
from grader.grading import Grade, TestGrade

_MAX_EVIDENCE = 300


@dataclass(frozen=True)
class Evidence:
    """How a hidden test ended; ``detail`` is for the instructor."""

    status: str
    cause: str | None
    detail: str
    given: tuple[str, ...]


@dataclass(frozen=True)
class TestMove:
    """A hidden test that ends otherwise than before; None where it was not, or is no longer, there."""

    __test__ = False  # for pytest, which collects classes by this name

    exercise: str
    test: str
    old: Evidence | None
    new: Evidence | None


@dataclass(frozen=True)
class Points:
    """Points of an exercise, or of all."""

    earned: float
    most: float


@dataclass(frozen=True)
class Move:
    """What changes for one submission; ``old`` is None where there was no Grade.

    ``attempts`` names the attempts that counted and that count now, where the best counts and these are two; a present
    submission has an empty name.
    """

    student: str
    assignment: str
    old: Points | None
    new: Points
    exercises: dict[str, tuple[Points | None, Points | None]]
    tests: tuple[TestMove, ...]
    was_rejected: str | None = None
    is_rejected: str | None = None
    attempts: tuple[str, str] | None = None

    @property
    def is_one(self) -> bool:
        """Whether anything changes for the student: no test does by its name alone, or by coming and going."""
        moved = any(one.old is not None and one.new is not None for one in self.tests) or self.attempts is not None
        return moved or bool(self.exercises) or self.old != self.new or self.was_rejected != self.is_rejected


@dataclass(frozen=True)
class StaleOverride:
    """A decision that was made on other points than the grader gives now."""

    override: Override
    was: float
    now: float


Counting = Callable[[Sequence[Attempt]], Attempt]
"""What tells the attempt that counts."""


@dataclass
class Difference:
    """What a regrade would change, gathered Grade by Grade; only what changes is kept.

    Attributes
    ----------
    compared, regraded : int
        How many submissions there are, and how many of them the change touched.
    """

    overrides: Overrides
    compared: int = 0
    regraded: int = 0
    moves: list[Move] = field(default_factory=list)
    stale: list[StaleOverride] = field(default_factory=list)
    _old: list[float] = field(default_factory=list)
    _new: list[float] = field(default_factory=list)

    def add(self, old: Grade | None, new: Grade) -> bool:
        """Take in a submission; return whether its Grade has to be written anew."""
        return self.add_attempts([Attempt("", old)] if old else [], [Attempt("", new)], lambda attempts: attempts[-1])

    def add_attempts(self, old: Sequence[Attempt], new: Sequence[Attempt], counting: Counting) -> bool:
        """Take in all attempts of a submission, the present one last; return whether any has to be written anew."""
        self.compared += 1
        before, after = counting(old) if old else None, counting(new)
        was, now = before.grade if before else None, after.grade
        if was is not None:
            self._old.append(_share(was))
        self._new.append(_share(now))
        self.stale += _stale(was, now, self.overrides)
        if all(one.grade.fingerprint for one in new) and _fingerprints(old) == _fingerprints(new):
            return False
        self.regraded += 1
        move = compare(was, now)
        if before is not None and not _are_one(before, after):
            # What moved is what the hidden tests find in each of the two, not what the two have different.
            pairs = [(one, other) for one in old for other in new if _are_one(one, other)]
            tests = [
                test
                for one, other in pairs
                if one is before or other is after
                for test in compare(one.grade, other.grade).tests
            ]
            move = replace(move, tests=tuple(tests), attempts=(before.name, after.name))
        if move.is_one:
            self.moves.append(move)
        return True

    @property
    def up(self) -> int:
        """How many submissions gain points."""
        return sum(move.old is not None and move.new.earned > move.old.earned for move in self.moves)

    @property
    def down(self) -> int:
        """How many submissions lose points."""
        return sum(move.old is not None and move.new.earned < move.old.earned for move in self.moves)

    @property
    def means(self) -> tuple[float | None, float | None]:
        """The mean shares of the points, before and after, between 0 and 1; None where there is no Grade."""
        return fmean(self._old) if self._old else None, fmean(self._new) if self._new else None

    @property
    def tests(self) -> list[tuple[str, str, int, int]]:
        """Each hidden test that moves somebody, with how many pass and how many fail now and did not before."""
        counts: dict[tuple[str, str, str], list[int]] = {}
        for move in self.moves:
            for one in move.tests:
                if one.new is None:
                    continue
                passes = one.new.status == "passed"
                counts.setdefault((move.assignment, one.exercise, one.test), [0, 0])[0 if passes else 1] += 1
        ordered = sorted(counts.items(), key=lambda item: (-sum(item[1]), item[0]))
        return [(exercise, test, passing, failing) for (_, exercise, test), (passing, failing) in ordered]

    def to_json(self, *, accepted: bool) -> bytes:
        """Return the difference as one JSON document."""
        old, new = self.means
        document = {
            "compared": self.compared,
            "regraded": self.regraded,
            "up": self.up,
            "down": self.down,
            "mean": {"old": old, "new": new},
            "accepted": accepted,
            "tests": [dict(zip(("exercise", "test", "pass_now", "fail_now"), one, strict=True)) for one in self.tests],
            "moves": sorted(self.moves, key=lambda move: (move.student, move.assignment)),
            "overrides": self.stale,
        }
        return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _are_one(old: Attempt, new: Attempt) -> bool:
    """Whether two Grades are of one attempt: what was the present submission may have got a name since."""
    if old.grade.fingerprint and old.grade.fingerprint == new.grade.fingerprint:
        return True
    if not old.name and old.handed_in is not None and new.handed_in is not None:
        return old.handed_in == new.handed_in
    return old.name == new.name


def _fingerprints(attempts: Sequence[Attempt]) -> dict[str, str]:
    return {one.name: one.grade.fingerprint for one in attempts}


def _share(grade: Grade) -> float:
    return grade.points / grade.max_points if grade.max_points else 0.0


def compare(old: Grade | None, new: Grade) -> Move:
    """Return what changes from one Grade of a submission to the next."""
    before = {one.name: one for one in old.exercises} if old else {}
    after = {one.name: one for one in new.exercises}
    exercises: dict[str, tuple[Points | None, Points | None]] = {}
    tests: list[TestMove] = []
    for name in dict.fromkeys([*before, *after]):
        one, other = before.get(name), after.get(name)
        points = tuple(Points(each.points, each.max_points) if each else None for each in (one, other))
        if old is not None and points[0] != points[1]:
            exercises[name] = (points[0], points[1])
        if old is not None and not old.rejected and not new.rejected:
            tests += _test_moves(name, one.tests if one else (), other.tests if other else ())
    return Move(
        new.student,
        new.assignment,
        Points(old.points, old.max_points) if old else None,
        Points(new.points, new.max_points),
        exercises,
        tuple(tests),
        old.rejected.reason if old and old.rejected else None,
        new.rejected.reason if new.rejected else None,
    )


def _test_moves(exercise: str, old: Iterable[TestGrade], new: Iterable[TestGrade]) -> Iterator[TestMove]:
    before, after = ({test.name: test for test in tests} for tests in (old, new))
    for name in dict.fromkeys([*before, *after]):
        one, other = _evidence(before.get(name)), _evidence(after.get(name))
        ends = [(each.status, each.given) if each else None for each in (one, other)]
        if ends[0] != ends[1]:
            yield TestMove(exercise, name, one, other)


def _evidence(test: TestGrade | None) -> Evidence | None:
    if test is None:
        return None
    return Evidence(test.status, test.cause, test.detail[:_MAX_EVIDENCE], test.given)


def _stale(old: Grade | None, new: Grade, overrides: Overrides) -> Iterator[StaleOverride]:
    """Yield the overrides of a submission whose basis changed: as they say it was, or else as the last Grade was."""
    before = {one.name: one.points for one in old.exercises} if old else {}
    for one in new.exercises:
        override = overrides.get((new.student, new.assignment, one.name))
        if override is None:
            continue
        was = before.get(one.name) if override.graded is None else override.graded
        if was is not None and was != one.points:
            yield StaleOverride(override, was, one.points)
