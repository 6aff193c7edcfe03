"""What is said of submissions that have no verdict, since the host, a suite or the grader was at fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import typer

from grader.classroom import Job
from grader.cli.exits import NO_VERDICT
from grader.feedback import Catalogue, harmless
from grader.grading.no_verdict import NoVerdict

_MAX_TOLD = 20


class Undecided:
    """Notes submissions without a verdict while a batch runs, and tells of them at its end."""

    def __init__(self, jobs: Sequence[Job], say: Catalogue, advance: Callable[[], None]) -> None:
        self._jobs = jobs
        self._say = say
        self._advance = advance
        self._count = 0
        self._reasons: dict[tuple[str, str], list[str]] = {}

    def note(self, number: int, problem: NoVerdict) -> None:
        """Take the one of the job with this number."""
        job = self._jobs[number]
        self._count += 1
        who = f"{harmless(job.student, 40)} {job.assignment}"
        self._reasons.setdefault((problem.reason, problem.detail), []).append(who)
        self._advance()

    def tell(self) -> int:
        """Say who has no verdict, and why, on standard error; return the exit code of the command."""
        if not self._count:
            return 0
        typer.echo(self._say("no_verdict", "title", count=self._count), err=True)
        for (reason, detail), who in self._reasons.items():
            named = ", ".join(who[:_MAX_TOLD]) + (" ..." if len(who) > _MAX_TOLD else "")
            typer.echo(f"  {named}: {self._say('no_verdict', reason, detail=harmless(detail))}", err=True)
        typer.echo(self._say("no_verdict", "next"), err=True)
        return NO_VERDICT
