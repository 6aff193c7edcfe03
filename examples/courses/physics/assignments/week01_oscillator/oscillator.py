# %% [markdown]
# # Week 1: a mass on a spring
#
# A mass $m$ on a spring of stiffness $k$ feels the force $F = -kx$. With it we follow the mass in small steps of
# time, and look at what the steps do to the energy. Write your own code in place of `raise NotImplementedError`, and
# your answers in words into the cells that say so.

# %%
import numpy as np

# %% [markdown]
# ## The energy
#
# $E = \frac{1}{2} m v^2 + \frac{1}{2} k x^2$, for every moment at once: `x` and `v` are arrays of one shape, and so is
# the result. For $x = (1, 0)$, $v = (0, 2)$, $m = 1$ and $k = 4$ it is $(2, 2)$.

# %% energy
def energy(x, v, m, k):
    """Return the energy at each moment.

    Parameters
    ----------
    x, v : array, shape (n,)
        Positions in m and velocities in m/s.
    m, k : float
        The mass in kg and the stiffness in N/m.

    Returns
    -------
    array, shape (n,)
        In J.
    """
    # Write your code here.
    raise NotImplementedError

# %% [markdown]
# ## Euler's steps
#
# In a step of length $\Delta t$ both move along with what they are at its beginning:
#
# $$x_{i+1} = x_i + v_i \, \Delta t, \qquad v_{i+1} = v_i - \frac{k}{m} x_i \, \Delta t$$
#
# `euler` takes `n` steps from `x0` and `v0`, and returns the positions and the velocities, `n + 1` of each, the first
# ones included. For $x_0 = 1$, $v_0 = 0$, $m = k = 1$, $\Delta t = 0.5$ and $n = 2$ the positions are $(1, 1, 0.75)$.

# %% euler
def euler(x0, v0, m, k, dt, n):
    """Return positions and velocities after 0, 1, ..., n steps.

    Parameters
    ----------
    x0, v0 : float
        Where the mass is and how fast it moves to begin with.
    m, k : float
        The mass in kg and the stiffness in N/m.
    dt : float
        The length of a step in s.
    n : int
        How many steps.

    Returns
    -------
    x, v : array, shape (n + 1,)
    """
    # Write your code here.
    raise NotImplementedError

# %% [markdown]
# ## A better step
#
# Take the new velocity first, and let the position move along with that one. This is the method of Euler and Cromer.

# %% euler_cromer
def euler_cromer(x0, v0, m, k, dt, n):
    """Return positions and velocities after 0, 1, ..., n steps; the parameters are those of `euler`."""
    # Write your code here.
    raise NotImplementedError

# %% [markdown]
# ## What happens to the energy
#
# Take $m = k = 1$, $x_0 = 1$, $v_0 = 0$ and $\Delta t = 0.1$, and compare the energy of both methods over 100 steps.
# What do you see, why is it so, and how does it depend on $\Delta t$? Four to eight sentences; a formula helps.

# %% why_it_drifts [markdown]
# Write your answer here.

# %% [markdown]
# ## A picture of it
#
# `draw` draws both energies over time into the axes `ax` of matplotlib, with labels on both axes and a legend. Your
# teacher looks at the code and runs it.

# %% draw
def draw(ax, dt=0.1, n=100):
    """Draw the energy of both methods into the axes."""
    # Write your code here.
    raise NotImplementedError
