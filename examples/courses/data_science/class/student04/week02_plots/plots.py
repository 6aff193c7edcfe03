# %% [markdown]
# # Week 2: plots
#
# A plot says nothing without labels. Each function draws one figure; whether it shows it is up to you.
#
# In each exercise, delete `raise NotImplementedError` and write your own code there.

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

# %% [markdown]
# ## 1. A curve
#
# Plot the temperatures of a day over the hours as a line with round markers, labelled `measured`. A dashed line,
# labelled `mean`, is at the mean of the temperatures, from the first hour to the last. The axes are called `hour` and
# `temperature (°C)`, and there is a legend.

# %% plot_day
def plot_day(hours, temperatures):
    """Draw the temperatures and their mean."""
    plt.figure()
    plt.plot(hours, temperatures, "o-", label="measured")
    plt.plot(hours, np.full(len(hours), np.mean(temperatures)), "--", label="mean")
    plt.xlabel("hour")
    plt.ylabel("temperature (°C)")
    plt.legend()
    plt.show()

# %% [markdown]
# ## 2. Bars
#
# `trees.csv` has a row for each tree: its kind and its height in metres. Draw a bar for each kind, in the order of the
# alphabet, as high as the mean of its trees. The vertical axis is called `height (m)` and begins at 0.

# %% plot_kinds
def plot_kinds(path):
    """Draw the mean height of each kind in a CSV file."""
    trees = pd.read_csv(path)
    trees.groupby("kind")["height"].mean().plot(kind="bar")
    plt.ylabel("height (m)")
    plt.show()

# %% [markdown]
# ## 3. A straight line through points
#
# Draw points, and the straight line that fits them best in the sense of least squares, from the smallest x to the
# largest. `np.polyfit(x, y, 1)` gives its slope and where it meets the vertical axis.

# %% plot_fit
def plot_fit(x, y):
    """Draw points and their line; return the slope of the line."""
    p = np.polyfit(x, y, 1)
    t = np.linspace(min(x), max(x), 50)
    plt.plot(x, y, "x")
    plt.plot(t, np.polyval(p, t))
    return p
