"""How a worker may end before it has answered."""

from __future__ import annotations


class WorkerGone(Exception):
    """The student's process ended in the middle of a conversation."""


class NeverBegan(WorkerGone):
    """The worker could not be forked or set up, or not in time: no statement of the student's ran in it."""


class WorkerTimeout(Exception):
    """The student's process did not answer in time."""


class WorkerStarved(WorkerTimeout):
    """It did not answer, and hardly had a processor: the host's doing."""


class SomethingLeft(Exception):
    """What was asked before has left something in a worker that was to begin anew. It has been asked nothing since."""


class Parted(Exception):
    """A submission used a stand-in otherwise than was foreseen, and was not answered; it has to be asked anew."""


class LoadStopped(Exception):
    """A statement killed the worker or did not end.

    Attributes
    ----------
    piece : int or None
        Its number, None if it is not known.
    cause : Exception
        What became of the worker.
    is_over : bool
        Whether the time for all statements was used up, and not only that for one.
    long : tuple of int
        The statements before it that took long.
    """

    def __init__(
        self,
        piece: int | None,
        cause: WorkerGone | WorkerTimeout,
        *,
        is_over: bool = False,
        long: tuple[int, ...] = (),
    ) -> None:
        super().__init__(str(cause))
        self.piece = piece
        self.cause = cause
        self.is_over = is_over
        self.long = long
