"""The student's objects, and the requests that reach them.

A `Session` holds one namespace. It answers requests that were already decoded; how they travel is the
business of `grader.worker.main` inside a sandbox and of `grader.suite.local` in a live kernel.
"""

from __future__ import annotations

import gc
import random
import sys
import warnings
from collections.abc import Callable
from contextlib import nullcontext, suppress
from functools import lru_cache
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from grader.remote.wire import Reference, WireError, fitting
from grader.worker import figures, program, programs
from grader.worker.described import annotations_of, lines_of, signature_of
from grader.worker.failures import MAX_FAILURES, MAX_MESSAGE, CellOf, Failures, described
from grader.worker.figures import Figures
from grader.worker.filing import Filing
from grader.worker.functions import made
from grader.worker.given import CourseExercise
from grader.worker.left import Left
from grader.worker.lender import Lender
from grader.worker.modules import Modules
from grader.worker.objects import USES
from grader.worker.observing import observe
from grader.worker.printing import MAX_OUTPUT, CappedText, sendable
from grader.worker.references import References
from grader.worker.scope import scope_of_texts
from grader.worker.stateless import Look, look
from grader.worker.trusted import Ask

MAX_WARNINGS = 20
MAX_NAMES = 2000
_MOST_TEXTS = 100
# What other requests do is not looked through, as a program that is run.
_SEEN_THROUGH = frozenset((
    "call", "get", "set", "run", "do", "keep", "fetch", "signature", "annotations", "raised", "seed", "function",
    "stand_in", "lend", "use",
))  # fmt: skip
_MISSING = object()


class Session:
    """One student namespace and the references handed out into it.

    ``cell_of`` tells which cell a file name in a traceback stands for; None for code that is not the student's.
    ``modules`` are what a submission finds beside the packages, where the finder has any.
    """

    def __init__(
        self,
        namespace: ModuleType,
        ask: Ask,
        cell_of: CellOf = program.cell_number,
        modules: Modules | None = None,
    ) -> None:
        self.namespace = namespace
        self._modules = modules or Modules()
        self._cell_of = cell_of
        self.output = CappedText()
        self.warnings: list[list[str]] = []
        self._references = References(ask, namespace)
        self.figures = Figures()
        self._typing = programs.Typing()
        self._pieces: list[program.Piece] | None = None
        filing = Filing()
        self._simple: dict[str, Callable[..., Any]] = {
            "stand_in": self._stand_in, "keep": self.refer, "fetch": lambda kept: kept, "main": self._run_program,
            "rerun": self._run_anew, "store": filing.store, "stored": filing.stored, "work_in": filing.work_in,
            "stdin": self._typing.type, "signature": signature_of, "annotations": annotations_of,
            "raised": lambda name: getattr(self._raised, name), "seed": self._seed_again, "function": made,
            "lines": lambda item, name, sources: lines_of(item, name, sources, self._cell_of),
        }  # fmt: skip
        self._unmade: list[tuple[program.Piece, str]] = []
        self._standing: dict[str, Any] = {}
        self._replaced: dict[str, Any] = {}
        self._seeded = 0
        self._left: Left | None = None
        self._raised: BaseException | None = None

    # -- references ------------------------------------------------------------------------------

    def refer(self, item: Any) -> Reference:
        """Return the reference that stands for ``item``; the same object gives the same number."""
        return self._references.refer(item)

    def resolve(self, reference: Reference) -> Any:
        """Return the object behind a reference that the trusted side sent."""
        return self._references.resolve(reference)

    @property
    def lends(self) -> bool:
        """Whether it is the reference's, which lends a submission what stands in for its own."""
        return self._references.lender is not None

    def named(self, name: str) -> Any:
        """Return what the student's code has under a name, None for nothing."""
        return vars(self.namespace).get(name)

    def asked_meanwhile(self, request: list[Any]) -> list[Any]:
        """Return a use of a trusted object as it is sent: a lender tells what it has changed by then."""
        lender = self._references.lender
        return request if lender is None else [*request, lender.pending_changes()]

    # -- requests --------------------------------------------------------------------------------

    def answer(self, request: list[Any]) -> list[Any]:
        """Carry out one request and return the reply, whatever the student's code does."""
        try:
            return ["value", fitting(self._carry_out(request), self.refer), *self._notes()]
        except WireError as problem:
            return ["error", described(problem, self._cell_of), *self._notes()]
        # SystemExit and KeyboardInterrupt are the student's too.
        except BaseException as problem:
            told = described(problem, self._cell_of)
            if request[0] != "raised":  # what is asked of an exception takes its place by no other
                self._keep(problem)
            return ["error", told, *self._notes()]

    def _keep(self, problem: BaseException) -> None:
        """Keep an exception of the student's own class, for a test that asks what it holds, and no frame of it."""
        self._raised = None if type(problem).__module__ == "builtins" else problem
        behind: BaseException | None = self._raised
        for _ in range(MAX_FAILURES):
            if behind is None:
                break
            behind.__traceback__ = None
            behind = behind.__context__

    def refuse(self, problem: WireError) -> list[Any]:
        """Return the reply for a result that cannot travel."""
        return ["error", described(problem, self._cell_of), *self._notes()]

    def printed(self) -> str:
        """Return what was printed since the last time."""
        return sendable(self.output.take(), MAX_OUTPUT)

    def _notes(self) -> list[Any]:
        noted, self.warnings = self.warnings, []
        return [self.printed(), noted]

    def _carry_out(self, request: list[Any]) -> Any:
        kind, *fields = request
        if kind not in _SEEN_THROUGH:
            self._left = None
        if kind == "call":
            target, name, args, kwargs = fields
            function = target if name is None else getattr(target, name)
            return function(*args, **kwargs)
        if kind == "get":
            return getattr(*fields)
        if kind == "set":
            return setattr(*fields)
        if kind == "run":
            source, args = fields
            return self._run(source)(*args)
        if kind == "do":
            name, *operands = fields
            return USES[name](*operands)
        if kind in self._simple:
            return self._simple[kind](*fields)
        if kind == "lend":
            lends = Lender(vars(self.namespace), fields[0], self.namespace.__name__)
            self._references.lender = lends
            return [lends.lent, lends.methods]
        if kind == "observe":
            return observe(dict(vars(self.namespace)), *fields)
        if kind == "use" and (lender := self._references.lender) is not None:
            return lender.use(*fields)
        if kind in figures.REQUESTS:
            if kind == "begin":
                self._typing.end()
            return self.figures.answer(kind, *fields)
        raise WireError(f"unknown request {kind!r}")

    def _run_program(self, typed: str, argv: list[str]) -> list[Any]:
        return programs.run(self._statements(), self._typing, typed, argv, self._file, self._standing)

    def _run_anew(self, whole: bool) -> None:
        """Run all statements once more among the same names, as where a module is imported anew.

        One that fails costs itself, as while it was loaded, or ends it if this is to be the ``whole``.
        """
        for piece in self._statements():
            with nullcontext() if whole else suppress(BaseException):
                program.execute(piece.code, vars(self.namespace))
            vars(self.namespace).update(self._standing)

    @property
    def _file(self) -> str:
        return str(vars(self.namespace).get("__file__", ""))

    def _statements(self) -> list[program.Piece]:
        if self._pieces is None:
            if not self._file:  # objects of a live process, which no file is known of
                return []
            # In the author's own process the module was made of its file by Python.
            with open(self._file, encoding="utf-8") as text:
                self._pieces, _ = program.compile_cells([(1, text.read())])
        return self._pieces

    def note_what_is_left(self, seen: Look) -> None:
        """Be ready for several exercises: the submission has loaded, and this is what its code names."""
        self._left = Left(vars(self.namespace), seen, self._modules.helpers.functions.values())

    def begin_anew(self) -> bool:
        """Return whether the next exercise meets what a worker of its own would: nothing is left of another."""
        self._put_back()
        self._references.take_back()
        self._notes()
        self._raised = None
        gc.collect()  # what holds itself would still take room
        gc.freeze()  # what is there now is as it was; the next time only what is new is gone through
        return self._left is not None and self._left.is_as_before()

    def go_back(self) -> None:
        """Forget what was asked, and draw as after loading; what the submission's own code left behind stays."""
        self._references.take_back()
        self._notes()
        self._raised = None
        _seed(self._seeded)

    @property
    def has_drawn(self) -> bool:
        """Whether random numbers were drawn since it had loaded or begun anew; also where nobody took note of that."""
        return self._left is None or self._left.has_drawn

    def _seed_again(self, number: int) -> None:
        if self._left is not None:
            self._left.note_drawing()
        self._seeded = number
        _seed(number)

    def _run(self, source: str) -> Any:
        """Evaluate a text of the hidden test's own, which says what it wants done with the student's objects."""
        text, seen = _text(source)
        if self._left is not None:
            self._left.heard(seen)
        return eval(text, scope_of_texts(self.namespace))  # noqa: S307

    def _stand_in(self, items: dict[str, Any]) -> None:
        """Put trusted objects in the place of the student's, and make what could not be defined for want of them.

        ``def __init__(self, activation=Relu)`` needs Relu while the class is made.
        """
        names = self.namespace.__dict__
        self._replaced = {name: names.get(name, _MISSING) for name in items} | self._replaced
        self._standing.update(items)
        self._modules.stand_in(items)
        names.update(items)
        for piece, missing in self._unmade:
            # What another statement has defined since is what counts.
            if missing in names and piece.name not in names:
                self._left = None  # what is made of a stand-in stays
                with suppress(BaseException):  # why it failed, loading has told
                    program.execute(piece.code, names)

    def _put_back(self) -> None:
        """Give names back to the student's own, where trusted objects stood in for them."""
        names = self.namespace.__dict__
        for name, item in self._replaced.items():
            if item is _MISSING:
                names.pop(name, None)
            else:
                names[name] = item
            self._modules.helpers.stand_in(name, None)
        self._replaced.clear()
        self._standing.clear()

    # -- loading ---------------------------------------------------------------------------------

    def load(
        self,
        pieces: list[program.Piece],
        skip: set[int],
        seed: int,
        progress: Callable[[int], None],
    ) -> dict[str, Any]:
        """Run the statements in order, each on its own; tell ``progress`` before one that may take long."""
        _seed(seed)
        self._seeded = seed
        self._pieces = pieces
        failures = Failures(self._cell_of)
        helpers = self._modules.helpers.functions
        own: dict[str, Any] = {}
        self.namespace.__dict__.update(helpers)
        self._modules.note = failures.note
        self.figures.attend()
        cell = 0
        for number, piece in enumerate(pieces):
            if number in skip:
                continue
            if piece.cell != cell:
                self.figures.end_cell()
                cell = piece.cell
            if piece.slow:
                progress(number)
            mark = self.output.kept()
            try:
                program.execute(piece.code, self.namespace.__dict__)
            except BaseException as problem:
                # Leaving is the usual end of a script.
                if not (isinstance(problem, SystemExit) and not problem.code and piece is pieces[-1]):
                    failures.note(problem, piece)
                if piece.defines and type(problem) is NameError and len(self._unmade) < MAX_FAILURES:
                    self._unmade.append((piece, str(problem.name)))
            if piece.guarded:
                # A program says what it says when it is run; of the file that it loads, that tells nothing.
                self.output.forget_since(mark)
            self._modules.helpers.keep(self.namespace.__dict__, own)
        self._modules.note = None
        # A copy, since a thread of the student's may go on binding names.
        bound = list(self.namespace.__dict__.items())
        names = [
            name
            for name, item in bound[:MAX_NAMES]
            if type(name) is str and not name.startswith("_") and callable(item) and sendable(name, 100) == name
        ]
        lent = [
            name
            for name, item in bound
            if type(name) is str
            and name in helpers
            and item is helpers[name]
            and any(program.reads(one.code, name) for one in pieces)
        ]
        borrowed = [name for name, item in bound if type(name) is str and type(item) is CourseExercise]
        return {
            "failures": failures.noted(vars(self.namespace)),
            "names": names,
            "lent": lent,
            "borrowed": borrowed[:MAX_NAMES],
        }

    def note_warning(self, message: Warning | str, category: type[Warning], *_: Any, **__: Any) -> None:
        """Keep a warning as data; this replaces `warnings.showwarning`."""
        if len(self.warnings) < MAX_WARNINGS:
            self.warnings.append([sendable(category.__name__, 80), sendable(str(message), MAX_MESSAGE)])

    def listen(self) -> None:
        """Take over standard output, standard error and warnings of this process."""
        sys.stdout = sys.stderr = self.output
        warnings.simplefilter("always")
        warnings.showwarning = self.note_warning


@lru_cache(maxsize=_MOST_TEXTS)
def _text(source: str) -> tuple[CodeType, Look | None]:
    """Return a text of a hidden test as code, and what it names: many tests say the same of other numbers."""
    text = compile(source, "<string>", "eval")
    return text, look([text])


def _seed(number: int) -> None:
    random.seed(number)
    np.random.seed(number)
