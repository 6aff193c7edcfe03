"""Recording what known wrong implementations answer, so that a student's answers can be compared with it.

A recording names causes from then on, for everybody. So it counts only where the reference passed every test in it,
under both of the random draws that it is recorded with, and where a misconception that did not answer in time does not
do so again. What is wrong is told to the instructor, and no cause is named: the verdict stands without one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

import msgspec

from grader.course import Assignment, Exercise, GradingLimits
from grader.course.release import released_sources
from grader.diagnosis.code import Code, hold, lines_of, numbers_in
from grader.diagnosis.known import Known, Program, programs
from grader.diagnosis.library import SEED, Library, Parts, Precedent, recorded_together
from grader.diagnosis.matching import Seen, agrees
from grader.diagnosis.merging import Merging
from grader.diagnosis.misconception import Misconception, read_misconceptions, the_reference
from grader.diagnosis.pairs import Pair
from grader.diagnosis.transcript import with_random_marked
from grader.grading.asking import Asking
from grader.grading.depending import Depending
from grader.grading.loadable import LoadableSubmission
from grader.grading.recording import Ran, Recording
from grader.grading.trial import Trial
from grader.sandbox.host import Sandbox, SandboxDied
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite
from grader.worker.facts import facts

T = TypeVar("T")
_MOST_KEPT = 2000
# Diagnoses of an exercise without: learning what its tests ask costs as much as a few.
_WORTH = 2
# What does not end is no cause that anybody could be told of.
_CALL_SECONDS, _EXERCISE_SECONDS = 1.0, 2.0
# A machine that is disturbed for a while gets another chance; a suite that is wrong costs no class its time.
_MOST_TRIES = 2
_MAX_TOLD = 300
_MOST_NUMBERS = 4


class Unrecorded(Exception):
    """There is no recording of an exercise that causes could be named from; the text says why, for the instructor."""


class _Recorded(msgspec.Struct, frozen=True):
    """What a misconception answered; ``fault`` tells why nothing may be concluded from it."""

    precedent: Precedent
    fault: str


def _undisturbed(sandbox: Sandbox, record: Callable[[], T]) -> Callable[[], T]:
    """Return a recording that is not kept if somebody killed a worker while it was made."""

    def recorded() -> T:
        before = len(sandbox.disturbances)
        found = record()
        if len(sandbox.disturbances) > before:
            raise SandboxDied("a worker was killed while answers were recorded")
        return found

    return recorded


class Precedents:
    """What is known of one assignment's exercises: kept from before, or recorded when it is first needed."""

    def __init__(self, assignment: Assignment, suite: Suite, limits: GradingLimits, depending: Depending) -> None:
        self._assignment = assignment
        self._suite = suite
        self._own_limits = limits
        self._limits = msgspec.structs.replace(limits, call_seconds=_CALL_SECONDS, exercise_seconds=_EXERCISE_SECONDS)
        self._known = read_misconceptions(assignment)
        self._depending = depending
        self._libraries: dict[str, Library] = {}
        self._known_of: dict[str, Known] = {}
        self._released = Code.told(dict(facts(enumerate(released_sources(assignment), 1))))
        self._tries: Counter[str] = Counter()
        self._merging: dict[str, Merging] = {}
        self._programs: dict[tuple[str, str, str, str | None], Program] = {}
        self._asking: dict[str, Asking] = {}
        self._asked: Counter[str] = Counter()
        self._reference: LoadableSubmission | None = None

    def library(self, exercise: Exercise, sandbox: Sandbox) -> Library:
        """Return the reference's transcripts of an exercise, and its misconceptions.

        Raises
        ------
        Unrecorded
            if they cannot be recorded; after a few tries no more are made.
        """
        found = self._libraries.get(exercise.name)
        if found is None or (found.faults and self._tries[exercise.name] < _MOST_TRIES):
            self._tries[exercise.name] += 1
            known = [one for one in self._known if one.exercise == exercise.name]
            sources = {f"{one.name}/": one.source.encode() for one in known}
            limits = repr((self._own_limits, self._limits))
            found = self._libraries[exercise.name] = recorded_together(
                self._depending.key("library", sandbox.level.value, exercise.name, limits, beside=sources),
                Library,
                lambda parts: self._record(exercise, known, sandbox, parts),
                lambda made: not made.faults,
            )
        if found.faults:
            raise Unrecorded("; ".join(found.faults)[:_MAX_TOLD])
        return found

    def known(self, exercise: Exercise, sandbox: Sandbox) -> Known:
        """Return what is known of an exercise, ready for comparing; raises as `library`."""
        library = self.library(exercise, sandbox)
        if exercise.name not in self._known_of:
            claims = {one.name: one.claims for one in self._known if one.exercise == exercise.name}
            written = Code.told(dict(facts([(1, self._source(exercise))]))).of(exercise.name)
            self._known_of[exercise.name] = Known(
                library.reference,
                programs(library.misconceptions, library.reference, claims),
                self._released,
                frozenset(name for name, _ in lines_of("ignored", written)),
                bool(lines_of("once", written)),
                frozenset(name for kind in ("nothing", "uncalled") for name, _ in lines_of(kind, written)),
            )
        return self._known_of[exercise.name]

    def fitted(self, exercise: Exercise, code: Code, sandbox: Sandbox) -> tuple[Program, ...]:
        """Return the misconceptions that have a free number, each with numbers of the student's own code.

        Only those whose claims of the code are so are tried, and of each a few numbers: what answers as the student did
        with one of them in every test is what the student wrote.
        """
        said = code.of(exercise.name, frozenset(one.name for one in self._assignment.exercises))
        return tuple(
            replace(self._tried(exercise, sandbox, one.name, one.with_number(number)), claims=one.claims)
            for one in self._known
            if one.exercise == exercise.name and one.number and hold(one.claims, said)
            for number in numbers_in(said)[:_MOST_NUMBERS]
        )

    def pairs(self, exercise: Exercise, sandbox: Sandbox, seen: Seen, chosen: Sequence[Pair]) -> dict[Pair, Program]:
        """Return programs that have two misconceptions each, of those pairs that can be put into one program.

        Who has both answers as they do in every test that was seen, so that one tells of most pairs that it is none.
        """
        if exercise.name not in self._merging:
            sources = {one.name: one.source for one in self._known if one.exercise == exercise.name}
            self._merging[exercise.name] = Merging(sources, self._source(exercise))
        merged = {pair: self._merging[exercise.name].both(*pair) for pair in chosen}
        known = self.known(exercise, sandbox)
        test = _shortest(seen, known)
        found = {}
        for pair, source in merged.items():
            if source is None:
                continue
            name = " ".join(pair)
            if agrees({test: seen[test]}, [self._tried(exercise, sandbox, name, source, test)], known):
                found[pair] = self._tried(exercise, sandbox, name, source)
        return found

    def _tried(self, exercise: Exercise, sandbox: Sandbox, name: str, source: str, test: str | None = None) -> Program:
        """Return what a program answers in every test, or in one; it is run once for all submissions that need it."""
        key = exercise.name, name, source, test
        if key not in self._programs:
            reference = self.library(exercise, sandbox).reference
            only = None if test is None else frozenset({test})
            made = self._recording(exercise, sandbox).precedent(name, source, reference, "random" in source, only)
            self._programs[key] = programs([made], reference)[0]
            if len(self._programs) > _MOST_KEPT:
                del self._programs[next(iter(self._programs))]
        return self._programs[key]

    def _recording(self, exercise: Exercise, sandbox: Sandbox) -> Recording:
        trial = Trial(sandbox, self._limits, self._suite, self._assignment.given, self._loaded_reference(sandbox))
        return Recording(self._assignment, exercise.name, trial, partial(self._ask, exercise, sandbox))

    def asking(self, exercise: Exercise, sandbox: Sandbox) -> Asking | None:
        """Return what the tests of an exercise ask, if it can be asked together and was needed often enough."""
        self._asked[exercise.name] += 1
        if self._draws(exercise) or (exercise.name not in self._asking and self._asked[exercise.name] <= _WORTH):
            return None
        return self._learnt(exercise, sandbox)

    def _learnt(self, exercise: Exercise, sandbox: Sandbox) -> Asking | None:
        if exercise.name not in self._asking:
            base = self._loaded_reference(sandbox)
            asking = Asking(self._assignment, exercise.name, self._suite, self._limits, base)
            asking.learn(sandbox, only_all=self._draws(exercise))
            if sandbox.disturbances:
                return None
            self._asking[exercise.name] = asking
        return self._asking[exercise.name]

    def _ask(self, exercise: Exercise, sandbox: Sandbox, source: str, only: frozenset[str] | None) -> list[Ran] | None:
        asking = self._learnt(exercise, sandbox)
        return None if asking is None else asking.run(source, sandbox, only)

    def _loaded_reference(self, sandbox: Sandbox) -> LoadableSubmission:
        """Return the reference, compiled once."""
        if self._reference is None:
            reference, given = the_reference(self._assignment), self._assignment.given
            self._reference = LoadableSubmission(sandbox, reference, self._own_limits, SEED, given=given)
            self._reference.end_compiling()
        return self._reference

    def _draws(self, exercise: Exercise) -> bool:
        """Whether the reference draws random numbers in an exercise, or in what it uses."""
        used = {exercise.name, *self._assignment.requirements(exercise)}
        return any("random" in cell.source for cell in self._assignment.cells if cell.exercise in used)

    def _source(self, exercise: Exercise) -> str:
        return next(cell.source for cell in self._assignment.cells if cell.exercise == exercise.name)

    def _record(self, exercise: Exercise, known: list[Misconception], sandbox: Sandbox, parts: Parts) -> Library:
        program, source = self._recording(exercise, sandbox), self._source(exercise)
        # A slow machine is no fault of the reference's: it has the time that a submission has.
        patient = Recording(
            self._assignment, exercise.name, Trial(sandbox, self._own_limits, self._suite, self._assignment.given)
        )
        once, again = _undisturbed(sandbox, lambda: (patient.run(source), patient.run(source, SEED + 1)))()
        if failed := [one for one, _ in (*once, *again) if one.status is not Status.PASSED]:
            return Library({}, (), (_told(failed[0], "the reference does not pass"),))
        reference = {
            outcome.test: with_random_marked(said, drawn_anew)
            for (outcome, said), (_, drawn_anew) in zip(once, again, strict=True)
        }
        draws = self._draws(exercise)

        def recorded(one: Misconception) -> _Recorded:
            found = program.precedent(one.name, one.source, reference, draws or "random" in one.source)
            changed = program.changed(one.source)
            fault = "" if changed is None else _told(changed, f"{one.name} does not end in the same way twice in")
            return _Recorded(found, fault)

        made = parts.recorded(
            _Recorded, [_undisturbed(sandbox, partial(recorded, one)) for one in known], lambda one: not one.fault
        )
        if faults := [one.fault for one in made if one.fault]:
            return Library({}, (), (faults[0],))
        return Library(reference, tuple(one.precedent for one in made if one.precedent.failed))


def _shortest(seen: Seen, known: Known) -> str:
    """Return the test of those that were seen in which the reference is asked least."""
    return min(seen, key=lambda name: (len(known.reference[name]), name))


def _told(outcome: Outcome, what: str) -> str:
    detail = outcome.detail.strip().splitlines()[:1]
    return f"{what} {outcome.test} ({': '.join([outcome.cause or outcome.status, *detail])})"
