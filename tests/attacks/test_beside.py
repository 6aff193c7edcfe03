"""Honest submissions have the Grades that they have alone, whatever attacks are graded beside them and whatever is short.

`python -m tests.attacks.beside` tries every attack at one, two and three stations; here are those on resources, in one
class, in a few of these ways.
"""

import itertools
import os
from functools import cache

import pytest

from tests.attacks.arena import attacks
from tests.attacks.beside import HONEST, SHORTAGES, STATIONS, compared, graded, short_of

GREEDY = [attack for attack in attacks() if attack.path.parent.name == "resources"]
WAYS = list(zip(SHORTAGES, itertools.cycle(STATIONS), strict=False))


@cache
def alone():
    return graded((), 1, "nothing")[0]


@pytest.mark.proof
def test_the_honest_are_all_graded_alone_and_some_of_them_fail():
    assert len(alone()) == HONEST
    assert len(set(alone().values())) == HONEST


@pytest.mark.proof
@pytest.mark.parametrize(("what", "stations"), WAYS)
def test_the_honest_are_graded_as_alone(what, stations, tmp_path):
    if what != "nothing" and os.geteuid() != 0:
        pytest.skip("only root can make this host short of something")
    try:
        with short_of(what, stations, tmp_path):
            pass
    except OSError as problem:
        pytest.skip(f"this host cannot be made short of {what}: {problem}")
    assert compared(GREEDY, stations, what, alone()) == ""
