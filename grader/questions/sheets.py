"""A submission that passes -> the sheet of its student."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import msgspec

from grader import __version__
from grader.course import Assignment
from grader.course.variants import own_seed
from grader.questions.asking import Asker
from grader.questions.calls import Calls
from grader.questions.choose import PER_EXERCISE, chosen
from grader.questions.model import SCHEMA, Question, Row, Sheet
from grader.submission import Submission


@dataclass(frozen=True)
class Wanted:
    """What a sheet is to be about: how many questions, and of which exercises."""

    calls: Mapping[str, Calls]
    most: int
    exercises: Collection[str]


class NothingToAsk(Exception):
    """There is no sheet; ``reason`` is a key of the catalogue's ``[ask]``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def made_of(submission: Submission, assignment: Assignment, student: str, course_seed: int, wanted: Wanted) -> str:
    """Return a hash of what a sheet depends on; no language is in it, since a sheet is in none."""
    cells = [[cell.number, cell.source] for cell in submission.cells]
    modules = [[module.path, module.source] for module in submission.modules]
    calls = {name: msgspec.to_builtins(wanted.calls[name]) for name in sorted(wanted.exercises)}
    parts = [SCHEMA, __version__, assignment.name, student, course_seed, wanted.most, cells, modules, calls]
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


def make_sheet(
    asker: Asker, submission: Submission, assignment: Assignment, student: str, course_seed: int, wanted: Wanted
) -> Sheet:
    """Return a student's sheet: the same for the same submission, another for every student.

    No more exercises are looked at than the questions need.

    Raises
    ------
    NothingToAsk
        if there is not one question, with the reason.
    """
    seed = own_seed(course_seed, assignment.name, student)
    chance = random.Random(seed)  # noqa: S311 - the same sheet every time
    order = [one for one in assignment.exercises if one.name in wanted.exercises]
    if not order:
        raise NothingToAsk("nothing_passes")
    chance.shuffle(order)
    pools: dict[str, dict[str, list[Question]]] = {}
    listings: dict[str, tuple[Row, ...]] = {}
    reasons: list[str] = []
    while order and len(pools) * PER_EXERCISE < wanted.most:
        some = [order.pop(0) for _ in range(min(len(order), -(-wanted.most // PER_EXERCISE) - len(pools)))]
        found = asker.ask(submission, assignment, wanted.calls, some, seed)
        pools |= {name: kinds for name, kinds in found.questions.items() if kinds}
        listings |= found.listings
        reasons += found.not_told.values()
    in_order = {one.name: pools[one.name] for one in assignment.exercises if one.name in pools}
    parts = chosen(in_order, listings, wanted.most, chance)
    if not parts:
        raise NothingToAsk(reasons[0] if reasons else "no_question")
    made = made_of(submission, assignment, student, course_seed, wanted)
    return Sheet(student, assignment.name, submission.file, parts, made)
