"""What there is to mark of one assignment, what of it is done, and how a decision comes about."""

from __future__ import annotations

import datetime
import hashlib
import math
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from grader.classroom import GradeStore, Job, UsageError, read_overrides
from grader.classroom.deciding import Key, decide
from grader.classroom.overrides import Override, Overrides
from grader.course import Assignment, Course, Exercise
from grader.course.release import released_document
from grader.course.rubric import Criterion, read_rubrics
from grader.submission.answers import Answer, answer_to

MAX_COMMENT = 4000
_COMMENTS = 9
"""Of those written before, how many are offered: each has a key of its own."""


class State(StrEnum):
    """Whether an answer has been read: not yet; yes; or another one, since the student handed in again."""

    OPEN = "open"
    DONE = "done"
    CHANGED = "changed"


@dataclass(frozen=True)
class Item:
    """One answer to be read; ``number`` counts them within the exercise, ``id`` tells nobody whose it is."""

    id: str
    number: int
    exercise: Exercise
    job: Job = field(repr=False)

    @property
    def key(self) -> Key:
        """What a decision about it is filed under."""
        return self.job.student, self.job.assignment, self.exercise.name


@dataclass(frozen=True)
class Read:
    """What is remembered of an answer: a hash of it, and whether nothing of it was the student's."""

    fingerprint: str
    untouched: bool


@dataclass(frozen=True)
class Filled:
    """What a person filled in: points by criterion, all points where they differ from that, and words."""

    criteria: dict[str, float]
    points: float | None
    comment: str


class NotMeant(UsageError):
    """What cannot be meant of what a person filled in: ``key`` of the message catalogue, and its facts."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


class Desk:
    """The answers of an assignment that a person reads, exercise by exercise.

    Parameters
    ----------
    jobs : sequence of Job
        The submissions; they are read once to begin with.
    author : str
        Who decides.
    only : collection of str, optional
        The exercises to read; by default all that are graded by hand.
    anonymous : bool, keyword only
        Whether it is hidden whose an answer is; their order is then another one in each exercise.
    advance : callable, keyword only
        Told after each submission that was read.
    known : mapping, keyword only
        What an earlier desk had `read` of submissions that are still the same: they are not read once more.
    taken : callable, keyword only
        Whether somebody else has an answer in front of them: such a one is nobody's next.

    Raises
    ------
    UsageError, CourseError
        if nothing is to be read by hand, the rubric is none, or the decisions so far cannot be read.
    """

    def __init__(
        self,
        course: Course,
        assignment: Assignment,
        jobs: Sequence[Job],
        store: GradeStore,
        author: str,
        only: Collection[str] | None = None,
        *,
        anonymous: bool = False,
        advance: Callable[[], None] = lambda: None,
        known: Mapping[Key, Read] = MappingProxyType({}),
        taken: Callable[[Item], bool] = lambda item: False,
    ) -> None:
        self.course, self.assignment, self.anonymous = course, assignment, anonymous
        self.taken = taken
        self._store, self._author = store, author
        self._released = () if assignment.nbgrader else released_document(assignment)
        self.rubrics = read_rubrics(assignment)
        exercises = [one for one in assignment.manual if only is None or one.name in only]
        if not exercises:
            raise UsageError(f"{assignment.name} has no exercise that is graded by hand (manual=true)")
        self.decisions()
        self.read: dict[Key, Read] = {}
        items = [item for exercise in exercises for item in self._of(exercise, jobs)]
        of_job: dict[str, list[Item]] = {}
        for item in items:
            of_job.setdefault(item.job.student, []).append(item)
        for job in jobs:
            mine = of_job[job.student]
            if all(item.key in known for item in mine):
                self.read.update((item.key, known[item.key]) for item in mine)
            else:
                document = job.document(assignment)
                for item in mine:
                    answer = answer_to(item.exercise.name, document, self._released)
                    self.read[item.key] = Read(answer.fingerprint, answer.untouched)
            advance()
        self.items = {item.id: item for item in items}
        self.exercises = tuple(exercises)

    def _of(self, exercise: Exercise, jobs: Sequence[Job]) -> list[Item]:
        def drawn(job: Job) -> str:
            told = f"{self.course.seed}\0{self.assignment.name}\0{exercise.name}\0{job.student}"
            return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()

        order = sorted(jobs, key=drawn) if self.anonymous else list(jobs)
        return [Item(drawn(job)[:16], number, exercise, job) for number, job in enumerate(order, 1)]

    def decisions(self) -> Overrides:
        """Return what is decided now, by whomever."""
        return read_overrides(self._store.folder, self.course)

    def answer(self, item: Item) -> Answer:
        """Return an answer as it is on disk now."""
        return answer_to(item.exercise.name, item.job.document(self.assignment), self._released)

    def untouched(self, item: Item) -> bool:
        """Whether nothing of an answer was the student's when the desk was laid."""
        return self.read[item.key].untouched

    def state(self, item: Item, decisions: Overrides) -> State:
        """Return whether an answer has been read."""
        decision = decisions.get(item.key)
        if decision is None:
            return State.OPEN
        return State.CHANGED if decision.answer not in ("", self.read[item.key].fingerprint) else State.DONE

    def of(self, exercise: str) -> list[Item]:
        """Return the answers to an exercise, in the order in which they are read."""
        return [item for item in self.items.values() if item.exercise.name == exercise]

    def beside(self, item: Item, step: int) -> Item | None:
        """Return the next answer, or with a step of -1 the one before, in whatever exercise it is."""
        order = list(self.items.values())
        place = order.index(item) + step
        return order[place] if 0 <= place < len(order) else None

    def next_open(self, item: Item | None = None) -> Item | None:
        """Return the next answer that is to be read and that nobody has, after one, and then from the beginning."""
        order, decisions = list(self.items.values()), self.decisions()
        start = order.index(item) + 1 if item is not None else 0
        following = (one for one in order[start:] + order[:start] if one != item)
        return next(
            (one for one in following if self.state(one, decisions) is not State.DONE and not self.taken(one)), None
        )

    def comments(self, exercise: str) -> list[str]:
        """Return the comments that were given most often to answers of an exercise, line by line."""
        found = Counter(
            line.strip()
            for (_, assignment, name), one in self.decisions().items()
            if (assignment, name) == (self.assignment.name, exercise)
            for line in one.comment.splitlines()
            if line.strip()
        )
        return [line for line, _ in found.most_common(_COMMENTS)]

    def decide(self, item: Item, filled: Filled | None, seen: Override | None, answer: str) -> None:
        """File a decision in the place of the one that was seen; None opens it again.

        Parameters
        ----------
        answer : str
            The fingerprint of the answer that was shown.

        Raises
        ------
        NotMeant
            if it gives more points than there are.
        UsageError
            if the decisions cannot be written.
        DecidedMeanwhile
            if somebody else has decided meanwhile.
        """
        decision = None
        if filled is not None:
            decision = Override(
                item.job.student,
                self.assignment.name,
                item.exercise.name,
                points_of(item.exercise, filled),
                filled.comment.replace("\r\n", "\n").strip()[:MAX_COMMENT],
                author=self._author,
                date=datetime.datetime.now().astimezone().date(),
                criteria=filled.criteria,
                answer=answer,
            )
        decide(self._store, self.course, item.key, decision, seen)


def points_of(exercise: Exercise, filled: Filled) -> float:
    """Return the points that were given: those that were said, else what the criteria add up to, within the bounds.

    Raises
    ------
    NotMeant
        if nothing was given, or more than there is.
    """
    if filled.points is None:
        if not filled.criteria:
            raise NotMeant("nothing_given")
        return round(min(max(sum(filled.criteria.values()), 0.0), exercise.points), 2)
    if not math.isfinite(filled.points) or not 0 <= filled.points <= exercise.points:
        raise NotMeant("not_of_all", given=filled.points, most=exercise.points)
    return round(filled.points, 2)


def check_criteria(criteria: Sequence[Criterion], given: dict[str, float]) -> None:
    """See to it that what was given for each criterion lies within its points.

    Raises
    ------
    NotMeant
        if it does not.
    """
    for number, one in enumerate(criteria, 1):
        if one.name in given:
            low, high = sorted((0.0, one.points))
            if not low <= given[one.name] <= high:
                raise NotMeant("not_of_one", number=number, given=given[one.name], low=low, high=high)
