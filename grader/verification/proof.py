"""What a verification found, as data with a JSON form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

SCHEMA: Literal["proof/1"] = "proof/1"


@dataclass(frozen=True)
class Near:
    """A program and the part of the tolerance that its answers used: up to 1 passes."""

    program: str
    ratio: float


@dataclass(frozen=True)
class TestProof:
    """One hidden test.

    Attributes
    ----------
    milliseconds : float
        What it takes on the reference, the median over the seeds.
    kills : int
        How many wrong programs it catches.
    kills_alone : int
        How many of them no other test catches.
    furthest_right : Near or None
        Of the right programs, the one nearest to failing; None where nothing is judged by a tolerance.
    nearest_caught : Near or None
        Of the wrong programs it catches by a value, the one nearest to passing.
    loose : Near or None
        A wrong program whose answers are visibly off here, and still inside the tolerance.
    rests_on : tuple of str
        What it takes a worker's word for: ``fetch``, ``printed``, ``warnings``, ``raises``.
    asks : bool
        Whether it asks the reference anything.
    """

    __test__ = False

    name: str
    weight: float
    milliseconds: float
    kills: int
    kills_alone: int
    furthest_right: Near | None = None
    nearest_caught: Near | None = None
    loose: Near | None = None
    rests_on: tuple[str, ...] = ()
    asks: bool = True


@dataclass(frozen=True)
class MutantProof:
    """A mutant that passes every test, and the author's argument for it, if there is one. The smallest change first."""

    kind: str
    before: str
    after: str
    reason: str = ""


@dataclass(frozen=True)
class PartialProof:
    """A right answer to a part: the share of the points it keeps, the least over the seeds, and the tests it fails."""

    name: str
    share: float
    failed: tuple[str, ...]


@dataclass(frozen=True)
class Refused:
    """Right answers of another type that some tests do not take: a key of the message catalogue, and the tests.

    Whether the type is part of the question, only its author knows.
    """

    style: str
    tests: tuple[str, ...]


@dataclass(frozen=True)
class Problem:
    """Something that misses the bar: a key of the message catalogue, and the facts for its text."""

    key: str
    exercise: str
    facts: dict[str, str]


@dataclass(frozen=True)
class ExerciseProof:
    """One exercise's tests, and what they were tried on."""

    name: str
    points: float
    tests: tuple[TestProof, ...]
    accepted: int
    misconceptions: int
    misconceptions_caught: int
    mutants: int
    mutants_killed: int
    survivors: tuple[MutantProof, ...]
    partial: tuple[PartialProof, ...] = ()
    refused: tuple[Refused, ...] = ()
    claimed: tuple[str, ...] = ()
    """Tests that an object passes which says that it is equal to everything."""
    in_order: tuple[str, ...] = ()
    """Tests that the reference does not pass where the last test comes first."""
    visible: tuple[str, ...] = ()
    """Tests that students can read, or whose every question stands in what they get."""
    untouched: tuple[str, ...] = ()
    """Tests that are noted as passed by what students are given: they earn nothing where nothing else is written."""

    @property
    def asking_nothing(self) -> tuple[str, ...]:
        """Tests that never ask a student's code anything."""
        return tuple(test.name for test in self.tests if not test.asks)

    @property
    def equivalent(self) -> int:
        """How many survivors are argued to be right."""
        return sum(bool(one.reason) for one in self.survivors)

    @property
    def uncaught(self) -> int:
        """How many mutants no test catches and nobody argues about."""
        return len(self.survivors) - self.equivalent

    @property
    def mutation_score(self) -> float | None:
        """The share of mutants that are caught, of those not argued to be right; None where there is none of these."""
        meant = self.mutants - self.equivalent
        return self.mutants_killed / meant if meant else None

    @property
    def smallest_survivor(self) -> MutantProof | None:
        """The smallest change that no test notices and nobody argues for."""
        return next((one for one in self.survivors if not one.reason), None)

    @property
    def points_on_word(self) -> float:
        """How many points the tests give that take a worker's word for something."""
        total = sum(test.weight for test in self.tests)
        return self.points * sum(test.weight for test in self.tests if test.rests_on) / total if total else 0.0

    @property
    def redundant(self) -> tuple[str, ...]:
        """Tests that catch nothing another test does not catch."""
        return tuple(test.name for test in self.tests if not test.kills_alone)


@dataclass(frozen=True)
class Proof:
    """What was found about the suite of one assignment; it holds where there are no problems."""

    assignment: str
    seeds: int
    exercises: tuple[ExerciseProof, ...]
    problems: tuple[Problem, ...]
    programs: int
    seconds: float
    schema: Literal["proof/1"] = SCHEMA

    @property
    def mutation_score(self) -> float | None:
        """That of all exercises together; None where there is no mutant in any."""
        meant = sum(one.mutants - one.equivalent for one in self.exercises)
        return sum(one.mutants_killed for one in self.exercises) / meant if meant else None


def proofs_to_json(proofs: list[Proof]) -> bytes:
    """Return the JSON form, with the scores that are computed."""
    documents: list[Any] = []
    for proof in proofs:
        document = msgspec.to_builtins(proof)
        document["mutation_score"] = proof.mutation_score
        for said, exercise in zip(document["exercises"], proof.exercises, strict=True):
            said["mutation_score"], said["redundant"] = exercise.mutation_score, exercise.redundant
            said["points_on_word"] = round(exercise.points_on_word, 4)
        documents.append(document)
    return msgspec.json.format(msgspec.json.encode(documents), indent=2) + b"\n"
