"""Where nothing may be concluded from a submission: the host, the suite or the grader was at fault."""

from __future__ import annotations

SLOW = "slow"


class NoVerdict(Exception):
    """There is no Grade, since what happened was not the submission's doing. It is to be judged again.

    Parameters
    ----------
    reason : str
        A key of the message catalogue: ``disturbed`` by the host, ``suite_fault`` where the reference fails a hidden
        test as well, ``engine_error`` of ours, ``ends_the_station`` where no station survives to tell; and ``slow``
        where it was judged in haste, and others should not wait until its time is over.
    detail : str
        For the instructor: what was found.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"no verdict ({self.reason}): {self.detail}" if self.detail else f"no verdict ({self.reason})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NoVerdict) and self.args == other.args

    __hash__ = Exception.__hash__


class Disturbed(Exception):
    """Something was noted in the sandbox's disturbances: the submission is to be judged again."""
