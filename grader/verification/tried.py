"""One program that was tried: how each test ended on it, and what follows from that alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from grader.suite.outcome import Outcome, Status
from grader.suite.runner import HiddenTest
from grader.verification.programs import Program
from grader.verification.proof import TestProof


@dataclass
class Tried:
    """A program, and by seed how each test ended on it.

    ``in_precision`` is how under the first seed if it answers in that, ``last_first`` how if the last test comes first.
    """

    program: Program
    outcomes: dict[int, dict[str, Outcome]] = field(default_factory=dict)
    in_precision: dict[str, dict[str, Outcome]] = field(default_factory=dict)
    last_first: dict[str, Outcome] = field(default_factory=dict)

    def failed(self, seed: int) -> set[str]:
        """Return the tests that did not pass."""
        return {name for name, one in self.outcomes[seed].items() if one.status is not Status.PASSED}

    def gained(self, precision: str) -> list[str]:
        """Return the tests that it passes in this precision alone."""
        passed = {name for name, one in self.in_precision[precision].items() if one.status is Status.PASSED}
        return sorted(passed & self.failed(self.first_seed))

    @property
    def first_seed(self) -> int:
        """The seed under which it was tried first, as every other program was."""
        return next(iter(self.outcomes))

    @property
    def first(self) -> dict[str, Outcome]:
        """How each test ended under the first seed."""
        return self.outcomes[self.first_seed]

    @property
    def always_failed(self) -> set[str]:
        """The tests that passed under no seed."""
        return set.intersection(*(self.failed(seed) for seed in self.outcomes))

    @property
    def ever_failed(self) -> set[str]:
        """The tests that failed under some seed."""
        return set.union(*(self.failed(seed) for seed in self.outcomes))


def shares(tried: Tried, tests: Sequence[HiddenTest | TestProof]) -> list[float]:
    """Return the share of the points that a program keeps, for each seed."""
    total = sum(test.weight for test in tests)
    return [
        sum(test.weight for test in tests if test.name in outcomes and test.name not in tried.failed(seed)) / total
        for seed, outcomes in tried.outcomes.items()
    ]


def missed(tried: Tried) -> list[str]:
    """Return the tests that a misconception names and that do not catch it under every seed."""
    failed = with_functions(tried.always_failed)
    return [name for name in tried.program.caught_by if name not in failed]


def with_functions(tests: set[str]) -> set[str]:
    """Return the names of tests, and of the functions that parametrised ones come from."""
    return {name.partition("[")[0] for name in tests} | tests
