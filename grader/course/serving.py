"""What ``course.toml`` says about handing in by a browser: the table ``[serve]``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec


class Reveal(StrEnum):
    """What a student sees of a verdict before its assignment is published; afterwards all of it.

    ``nothing`` that there is one; ``checks`` how the public checks went, and no word of the hidden tests; ``points`` by
    exercise; ``feedback`` the whole page. What is wrong with the file itself is told in any case.
    """

    NOTHING = "nothing"
    CHECKS = "checks"
    POINTS = "points"
    FEEDBACK = "feedback"


class Serving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How `grader serve` takes in work: megabytes a hand-in, and hand-ins a minute from one student.

    ``anonymous``: who reads answers by hand does not see whose they are.
    """

    reveal: Reveal = Reveal.NOTHING
    upload_mb: Annotated[int, msgspec.Meta(ge=1, le=500)] = 20
    hand_ins_a_minute: Annotated[int, msgspec.Meta(ge=1, le=600)] = 6
    anonymous: bool = False
