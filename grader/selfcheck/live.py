"""``check("softmax")`` in a notebook, and ``%check softmax``."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from grader.course import PUBLIC_CHECKS
from grader.feedback import LANGUAGES, catalogue, default_language, harmless
from grader.selfcheck.checking import Stopped, check_namespace
from grader.selfcheck.forms import as_html, as_text, show
from grader.selfcheck.left import LEFT, Failing
from grader.selfcheck.material import CheckError, read_material
from grader.selfcheck.reported import Report, problem_report
from grader.selfcheck.whereabouts import checks_folder
from grader.selfcheck.words import report
from grader.selfcheck.work import exercises_in
from grader.suite.outcome import SuiteError
from grader.worker.program import cell_number

_EXECUTED = re.compile(r"In\[(\d+)\]")
_NUMBERED = re.compile(r"<ipython-input-(\d+)-")


def check(*exercises: object, lang: str | None = None) -> None:
    """Run the public checks of exercises, or of all, against the notebook this is called in, and show a card.

    The card says what is right and, for what is not, how it differs and where to look. It never raises: whatever
    goes wrong is on the card. The calls that failed are left as ``_check[0]``, ``_check[1]``, ..., each with ``args``,
    ``kwargs``, ``actual`` and ``expected``; ``_check.args`` is the first one's.

    Parameters
    ----------
    *exercises : str or object
        Names, as in ``check("softmax")``, or the functions and classes themselves.
    lang : str, optional
        Such as ``ko`` or ``en``; by default the language that the exercises came in, or else that of the environment.
    """
    _display(_report(exercises, lang))


def _report(asked: Sequence[object], lang: str | None) -> Report:
    main = sys.modules["__main__"]
    say = catalogue(lang if lang in LANGUAGES else default_language())
    vars(main).pop(LEFT, None)
    try:
        folder = checks_folder(_here(), vars(main), asked)
        came_in = read_material(folder / PUBLIC_CHECKS).language
        if lang not in (None, came_in, *LANGUAGES):
            raise CheckError("check", "no_language", language=lang, known=", ".join(LANGUAGES))
        say = catalogue(lang or came_in or default_language())
        with _undisturbed(_shell()):
            checks = check_namespace(main, asked, folder, partial(_cell_of, _shell()))
        if checks.failing:
            vars(main)[LEFT] = Failing(checks.failing.values())
        return report(checks, say)
    except CheckError as problem:
        return problem_report(problem.text(say), say.language)
    except SuiteError as problem:
        return problem_report(say("check", "broken_checks", problem=problem), say.language)
    except Stopped as stopped:
        key = "interrupted_in" if stopped.call else "interrupted"
        return problem_report(say("check", key, call=harmless("; ".join(stopped.call))), say.language)
    except KeyboardInterrupt:
        return problem_report(say("check", "interrupted"), say.language)


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:  # the notebook has taken its own folder away, to fetch it anew
        return Path()


@contextmanager
def _undisturbed(shell: Any) -> Iterator[None]:
    """Let nothing that is checked ask its student for input or end the kernel, as exit() does there."""

    def nobody_answers(*_: object) -> str:
        raise EOFError("EOF when reading a line")

    def end() -> None:
        raise SystemExit

    before = builtins.input
    vars(builtins)["input"] = nobody_answers
    if shell is not None:
        vars(shell)["ask_exit"] = end
    try:
        yield
    finally:
        vars(builtins)["input"] = before
        if shell is not None:
            vars(shell).pop("ask_exit", None)


def _shell() -> Any:
    """Return IPython's shell where there is one; IPython is not imported for it."""
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython is not None else None


def _cell_of(shell: Any, file_name: str) -> int | None:
    """Return the number of an executed cell, as in ``In [5]``, from the file name that its code was compiled under."""
    if shell is None:
        return cell_number(file_name)
    if hasattr(shell.compile, "format_code_name"):
        label = shell.compile.format_code_name(file_name)
        executed = _EXECUTED.fullmatch(label[1]) if label else None
        return int(executed[1]) if executed else None
    # IPython 7, which Colab has: a name holds the number, or is made of the cell's text.
    if numbered := _NUMBERED.match(file_name):
        return int(numbered[1])
    history = list(enumerate(shell.history_manager.input_hist_raw))
    named = (
        number for number, text in reversed(history) if shell.compile.get_code_name(text, text, number) == file_name
    )
    return next(named, None)


class _Shown:
    """A report as Jupyter asks for it."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {"text/html": as_html(self._report), "text/plain": as_text(self._report)}


def _display(report: Report) -> None:
    if getattr(_shell(), "kernel", None) is None:
        show(report)
        return
    from IPython.display import display  # noqa: PLC0415 - it is there: a kernel runs this

    display(_Shown(report))  # type: ignore[no-untyped-call]


def register(shell: Any) -> None:
    """Give an IPython shell the magic ``%check``, which completes the names of exercises."""

    def magic(line: str) -> None:
        check(line)

    def completed(_: Any, event: Any) -> list[str]:
        return [name for name in exercises_in(Path.cwd()) if name.startswith(event.symbol)]

    shell.register_magic_function(magic, "line", "check")
    shell.set_hook("complete_command", completed, str_key="%check")
