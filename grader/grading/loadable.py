"""Bringing a submission to life in a worker, as often as its exercises need one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from grader.course import Exercise, GradingLimits
from grader.course.given import NOTHING, Given
from grader.diagnosis.code import Code
from grader.grading.giving import packed
from grader.grading.loading import Loading
from grader.grading.model import LoadProblem, Place, Redefined
from grader.grading.telling import Telling
from grader.remote.endings import LoadStopped, NeverBegan, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.loaded import Loaded, Program, Use
from grader.remote.wire import Purse, WireError
from grader.remote.wired import WiredTalk, wired_student
from grader.sandbox.host import Sandbox
from grader.sandbox.waiting import Allowance
from grader.submission import Submission

_MAX_STOPS = 8
_MAX_CUTS = 2
_MAX_WORDS = 300
_BEGINS = re.compile(r"[^\s)\]}#@]")
_GIVES = re.compile(r"(?:async )?(?:def|class) +([^\W\d]\w{0,99})|([^\W\d]\w{0,99}) *=(?!=)")
_UNDEFINED = re.compile(r"name '([^\W\d]\w{0,99})' is not defined")
USED_ABOVE = "used_above"
_KINDS: dict[type[Exception], str] = {
    WorkerGone: "crashed",
    NeverBegan: "crashed",
    WorkerTimeout: "timeout",
    WorkerStarved: "timeout",
    WireError: "protocol",
}


class LoadableSubmission:
    """A submission whose statements are compiled once and run in every fresh worker.

    A statement that kills a worker or does not end is left out of every later load, so that it costs its time once
    and the exercises around it nothing. When the time for all of them is over, so is what tries things out and defines
    nothing: below the place that was reached, and above it where it took long.

    The worker that compiles has what is ``forbidden`` kept from it. Of a ``base``, known code that this is made from,
    the cells that are the same are not compiled again.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        submission: Submission,
        limits: GradingLimits,
        seed: int,
        forbidden: frozenset[str] = frozenset(),
        given: Given = NOTHING,
        purse: Purse | None = None,
        base: LoadableSubmission | None = None,
    ) -> None:
        self._purse = purse
        self._forbidden = forbidden
        self.lent: tuple[str, ...] = ()
        self.borrowed: frozenset[str] = frozenset()
        self._given = given
        self.problems = [LoadProblem(one.cell, one.line, "merge_conflict") for one in submission.conflicts]
        self.redefined: tuple[Redefined, ...] = ()
        self.definitions: dict[str, Place] = {}
        self.printed = ""
        self.broken = False
        self.sandbox = sandbox
        self.submission = submission
        self._limits = limits
        self._seed = seed
        self._codes: dict[str, Code] = {}
        self._skip: set[int] = set()
        self._cuts = 0
        self._seconds = limits.load_seconds
        self._first = True
        self._compiler: Loading | None = self._fork(forbidden)
        self._program = self._compile(submission, self._compiler, base)

    @cached_property
    def telling(self) -> Telling:
        """What may be told of its code. To be asked for when it was compiled."""
        return Telling(self.submission, self.definitions)

    def code(self, exercise: str, others: Sequence[str] = ()) -> Code:
        """Return what stands in a definition, and in those that it uses, told by a worker that has run nothing.

        Nothing where none can tell. Where two are wrong most are, so that the second time the ``others`` are told too.
        """
        if exercise not in self._codes:
            loading = self._fork(frozenset())
            try:
                self._ask_code((exercise, *others), loading)
            finally:
                loading.end()
        return self._codes[exercise]

    def _ask_code(self, exercises: Sequence[str], loading: Loading) -> None:
        """Have the first of these exercises told, and the others once one was told before."""
        sources = [(part.number, part.source) for part in self.submission.modules]
        sources += [(part.number, part.source) for part in self.submission.cells]
        names = exercises if self._codes else exercises[:1]
        try:
            told = Code.told(loading.talk.facts(sources, names, self._limits.load_seconds))
        except (WorkerGone, WorkerTimeout, WireError):
            told, names = Code(), exercises[:1]
        self._codes = {name: told.about(name) for name in names} | self._codes

    @cached_property
    def _sources(self) -> tuple[tuple[int, str], ...]:
        found = [(part.number, part.source) for part in self.submission.cells]
        return (*found, *((part.number, part.source) for part in self.submission.modules))

    def _lost_at(self, cell: int, line: int) -> tuple[str, ...]:
        """Return the name that the statement at a line would have given, as far as its first line shows."""
        lines = self.telling.lines_of(cell)
        first = next((text for text in reversed(lines[:line]) if _BEGINS.match(text)), "")
        found = _GIVES.match(first)
        return (found[1] or found[2],) if found else ()

    def _gives_below(self, name: str, cell: int, line: int) -> bool:
        """Whether the submission gives a name its value only below a line."""
        giving = re.compile(rf"^(?:(?:async )?def|class) +{name}\b|^{name} *=(?!=)", re.MULTILINE)
        for part in self.submission.cells:
            text = part.source if part.number > cell else ""
            if part.number == cell:
                text = "\n".join(self.telling.lines_of(cell)[line:])
            if giving.search(text):
                return True
        return False

    def _fork(self, forbidden: frozenset[str]) -> Loading:
        worker = self.sandbox.fork(forbidden)
        talk = WiredTalk(worker.connection, self._limits.call_seconds, worker.account, begun=False)
        talk.purse = self._purse
        return Loading(worker, talk, forbidden, self.sandbox.disturbances)

    def _compile(self, submission: Submission, loading: Loading, base: LoadableSubmission | None) -> Program | None:
        cells = [(cell.number, cell.source) for cell in submission.cells]
        files = [(module.number, module.path, module.source) for module in submission.modules]
        same = [] if base is None else base._compiled_alike(submission)
        known = base._program if base is not None else None
        try:
            program = loading.talk.compile(
                cells, self._limits.load_seconds, files, packed(self._given, submission), known, same
            )
        except (WorkerGone, WorkerTimeout, WireError) as problem:
            self.end_compiling()
            self._give_up(LoadProblem(1, 1, _KINDS[type(problem)]))
            return None
        self.definitions = {name: Place(*lines) for name, _, *lines in program.definitions}
        self.redefined = tuple(Redefined(*one[:4]) for one in program.definitions if one[1] > 1)
        self.problems += [LoadProblem(*flaw, self._lost_at(*flaw[:2])) for flaw in program.flaws]
        return program

    def end_compiling(self) -> None:
        """End the worker that compiled it, if it has loaded nothing: what is loaded later has workers of its own."""
        if self._compiler is not None:
            loading, self._compiler = self._compiler, None
            loading.end()

    def _compiled_alike(self, other: Submission) -> list[int]:
        """Return the cells of another submission that need not be compiled, since they are compiled here."""
        own = self.submission
        if self._program is None or self._program.flaws or own.modules or other.modules:
            return []
        if any("__future__" in cell.source for cell in (*own.cells, *other.cells)):
            return []  # what is imported of it changes how all below is compiled
        return [cell.number for cell in other.cells if cell in own.cells]

    def _give_up(self, problem: LoadProblem) -> None:
        self.problems.append(problem)
        self.broken = True

    def start_for(self, exercise: Exercise, *, tells: Sequence[str] = ()) -> Loading | None:
        """Fork a worker that loads for an exercise: all of the submission, or what stands above the exercise's cell.

        One that ``tells`` says what stands in a definition before it runs any of it, and the second time in those of
        others: then none is forked for that.
        """
        return self.start(self.policy(exercise), self.before(exercise), tells=tells)

    def policy(self, exercise: Exercise) -> frozenset[str]:
        """Return the packages that are kept from a worker of an exercise.

        Code that one worker may serve imports none that can be forbidden, so for it what one exercise forbids, all may.
        """
        return self._forbidden if self.is_seen and exercise.forbids <= self._forbidden else exercise.forbids

    def look_through(self, exercise: Exercise) -> None:
        """See what becomes of all statements, if every load so far was of some alone."""
        if self._first and (loading := self.finish(self.start(self.policy(exercise)))) is not None:
            loading.end()

    @property
    def is_seen(self) -> bool:
        """Whether one worker may serve several exercises: all that its code could leave behind can be seen."""
        return self._program is not None and self._program.is_seen

    def is_current(self, loading: Loading) -> bool:
        """Whether a worker that loaded before has left out what one that loads now would."""
        return loading.skipped == self._skip_for(loading.before)

    def before(self, exercise: Exercise) -> int | None:
        """Return the cell that loading for an exercise ends above; None if all is loaded."""
        return self.submission.named.get(exercise.name) if exercise.here else None

    def _skip_for(self, before: int | None) -> frozenset[int]:
        if before is None or self._program is None:
            return frozenset(self._skip)
        return frozenset(self._skip).union(at for at, one in enumerate(self._program.places) if one.cell >= before)

    def start(
        self, forbidden: frozenset[str] = frozenset(), before: int | None = None, *, tells: Sequence[str] = ()
    ) -> Loading | None:
        """Fork a worker and order it to load, all or what stands before a cell; None if that is not possible."""
        if self._program is None or self.broken:
            return None
        # The worker that compiled has run nothing of the submission yet, so it serves as the first.
        if self._compiler is not None and self._compiler.forbidden == forbidden:
            loading, self._compiler = self._compiler, None
        else:
            loading = self._fork(forbidden)
        if tells and tells[0] not in self._codes:
            self._ask_code(tells, loading)
            if loading.has_ended:
                loading.end()
                loading = self._fork(forbidden)
        loading.skipped, loading.before = self._skip_for(before), before
        try:
            loading.talk.start_load(self._program, set(loading.skipped), self._seed, self._limits.load_seconds)
        except (WorkerGone, WorkerTimeout):
            loading.end()
            self._give_up(LoadProblem(1, 1, "crashed"))
            return None
        return loading

    def finish(self, loading: Loading | None) -> Loading | None:
        """Wait until a started worker is loaded; starts again without the statement that stopped it."""
        assert self._program is not None or loading is None
        while loading is not None and loading.student is None and self._program is not None:
            if not self.is_current(loading):
                # It was started before the latest stop was known, and would meet it again.
                loading.end()
                loading = self.start(loading.forbidden, loading.before)
                continue
            spent = Allowance(self._limits.load_seconds, loading.worker.account)
            try:
                loaded = loading.talk.finish_load(
                    self._limits.cell_seconds, self._limits.load_seconds, len(self._program.places)
                )
            except LoadStopped as stop:
                loading.end()
                self._note_stop(stop, spent.used())
                loading = self.start(loading.forbidden, loading.before)
            except WireError:
                loading.end()
                self._give_up(LoadProblem(1, 1, "protocol"))
                loading = None
            else:
                if loading.before is None:
                    self._note(loaded)
                loading.talk.sources = self._sources
                loading.student = wired_student(loading.talk, loaded, draws="matplotlib" in self._given.packages)
        return loading

    def _note_stop(self, stop: LoadStopped, seconds: float) -> None:
        kind = _KINDS[type(stop.cause)]
        self._seconds -= seconds
        if stop.piece is None or self._program is None:
            self._give_up(LoadProblem(1, 1, kind))
            return
        place = self._program.places[stop.piece]
        kind = "load_time" if stop.is_over else kind
        lost = self._lost_at(place.cell, place.line)
        self.problems.append(LoadProblem(place.cell, place.line, kind, lost=lost))
        self._skip.add(stop.piece)
        if stop.is_over or self._seconds <= 0 or len(self._skip) > _MAX_STOPS * (self._cuts + 1):
            self._cut(stop)

    def _cut(self, stop: LoadStopped) -> None:
        """Leave out what tries things out, and the second time all but definitions, so that what is defined counts."""
        assert self._program is not None
        assert stop.piece is not None
        if self._cuts == _MAX_CUTS:
            self.broken = True
            return
        self._cuts += 1
        self._seconds = self._limits.load_seconds
        least = Use.TRIES if self._cuts == 1 else Use.BINDS
        for number, place in enumerate(self._program.places):
            if place.use >= least and (number > stop.piece or number in stop.long):
                self._skip.add(number)

    def _note(self, loaded: Loaded) -> None:
        if not self._first:
            return
        self._first = False
        self.printed = loaded.printed
        # To read the words of a submission takes a millisecond.
        if lent := loaded.lent.intersection(self._given.functions):
            self.lent = tuple(name for name in self._given.functions if name in lent & self.telling.vocabulary)
        self.borrowed = loaded.borrowed & frozenset(self._given.exercises)
        for error, (cell, line), lost in loaded.failures:
            kind = error.kinds[0] if error.kinds else "Exception"
            if (
                kind == "NameError"
                and (name := _UNDEFINED.match(error.said))
                and self._gives_below(name[1], cell, line)
            ):
                self.problems.append(LoadProblem(cell, line, USED_ABOVE, name[1], lost))
                continue
            self.problems.append(LoadProblem(cell, line, kind, error.said[:_MAX_WORDS], lost))
        self.problems.sort(key=lambda problem: (problem.cell, problem.line))
