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
from functools import lru_cache
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from grader.remote.wire import Reference, WireError, fitting
from grader.worker import figures, program, programs
from grader.worker.described import annotations_of, lines_of, signature_of
from grader.worker.failures import MAX_FAILURES, MAX_MESSAGE, CellOf, described
from grader.worker.figures import Figures
from grader.worker.filing import Filing
from grader.worker.functions import made
from grader.worker.left import Left
from grader.worker.lender import Lender
from grader.worker.modules import Modules
from grader.worker.objects import USES
from grader.worker.observing import observe
from grader.worker.printing import MAX_OUTPUT, CappedText, sendable
from grader.worker.references import References
from grader.worker.scope import scope_of_texts
from grader.worker.stateless import Look, look
from grader.worker.statements import Statements
from grader.worker.trusted import Ask

MAX_WARNINGS = 20
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
        self._statements = Statements(namespace, self._modules, cell_of)
        filing = Filing()
        self._simple: dict[str, Callable[..., Any]] = {
            "stand_in": self._stand_in, "keep": self.refer, "fetch": lambda kept: kept, "main": self._run_program,
            "rerun": self._run_anew, "store": filing.store, "stored": filing.stored, "work_in": filing.work_in,
            "stdin": self._typing.type, "signature": signature_of, "annotations": annotations_of,
            "raised": lambda name: getattr(self._raised, name), "seed": self._seed_again, "function": made,
            "lines": lambda item, name, sources: lines_of(item, name, sources, self._cell_of),
        }  # fmt: skip
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
        return self._statements.run_program(self._typing, typed, argv, self._standing)

    def _run_anew(self, whole: bool) -> None:
        self._statements.run_anew(self._standing, whole=whole)

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
        if self._statements.made_now():
            self._left = None  # what is made of a stand-in stays

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
        self.figures.attend()
        return self._statements.load(pieces, skip, progress, self.output, self.figures)

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
