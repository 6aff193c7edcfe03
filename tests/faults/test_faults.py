"""What the host does is no verdict: `python -m tests.faults` does the same for longer."""

import pytest

from tests.faults.rounds import FAULTS, begin

pytestmark = pytest.mark.proof


@pytest.fixture(scope="module")
def rounds(tmp_path_factory):
    return begin(tmp_path_factory.mktemp("faults"), 3)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_batch_on_a_host_that_fails_has_the_undisturbed_grades_or_says_whose_it_has_not(rounds, fault):
    rounds.one(fault, 20261128)
