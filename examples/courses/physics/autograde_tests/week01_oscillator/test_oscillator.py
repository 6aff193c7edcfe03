"""Hidden tests. What a student reads when one fails is the first paragraph of its docstring."""

import numpy as np
import pytest

from grader.suite import close


def setting(rng):
    x0, v0 = rng.uniform(0.5, 2.0, size=2)
    m, k = rng.uniform(0.5, 3.0, size=2)
    return x0, v0, m, k, 0.05


@pytest.mark.exercise("energy")
def test_the_energy_at_every_moment(student, reference, rng):
    """Both parts of the energy count at each moment: that of the motion, and that of the spring."""
    x, v = rng.normal(size=6), rng.normal(size=6)
    assert student.energy(x, v, 1.7, 2.3) == close(reference.energy(x, v, 1.7, 2.3))


@pytest.mark.exercise("euler")
@pytest.mark.weight(2)
def test_positions_and_velocities(student, reference, rng):
    """Each step uses the position and the velocity at its beginning. Do two steps by hand and compare."""
    given = setting(rng)
    (x, v), (right_x, right_v) = student.euler(*given, 12), reference.euler(*given, 12)
    assert x == close(right_x, sequence=True)
    assert v == close(right_v, sequence=True)


@pytest.mark.exercise("euler")
def test_no_step_leaves_what_it_began_with(student, rng):
    """With n = 0 there is one position and one velocity: those of the beginning."""
    x0, v0, *rest = setting(rng)
    x, v = student.euler(x0, v0, *rest, 0)
    assert x == close(np.array([x0]), sequence=True)
    assert v == close(np.array([v0]), sequence=True)


@pytest.mark.exercise("euler_cromer")
def test_the_position_moves_with_the_new_velocity(student, reference, rng):
    """The position moves along with the velocity after the step, not the one before."""
    given = setting(rng)
    (x, v), (right_x, right_v) = student.euler_cromer(*given, 12), reference.euler_cromer(*given, 12)
    assert x == close(right_x, sequence=True)
    assert v == close(right_v, sequence=True)
