"""A bar on standard error for long work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from grader.feedback import Catalogue


class _Rate(ProgressColumn):
    def __init__(self, say: Catalogue) -> None:
        super().__init__()
        self._say = say

    def render(self, task: Task) -> Text:
        return Text(self._say("classroom", "rate", rate=task.speed) if task.speed else "")


@contextmanager
def grading_progress(total: int, say: Catalogue) -> Iterator[Callable[[], None]]:
    """Show done, rate and time left while standard error is a terminal; yield what moves it on by one."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(say), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("ui", "grading"), total=total)
        yield lambda: bar.advance(task)
