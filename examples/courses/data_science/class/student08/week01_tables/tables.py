# %% [markdown]
# # Week 1: tables
#
# `trees.csv` lies beside this file. It has a row for each tree of a town: its number, its kind, its street, and its
# height in metres. Some heights were not measured. `streets.csv` says in which district a street is.
#
# In each exercise, delete `raise NotImplementedError` and write your own code there.

# %%
import pandas as pd

from cleaning import tidy

# %% [markdown]
# ## 1. Reading
#
# Read such a file. `tidy`, which is given, writes the kinds in one way: call it on the table. Leave out the rows
# without a height. The rows that stay are numbered from 0.

# %% load_trees
def load_trees(path):
    """Return a DataFrame with the columns number, kind, street and height, without the trees that nobody measured."""
    trees = pd.read_csv(path)
    trees = tidy(trees)
    trees = trees.dropna()
    return trees.reset_index(drop=True)

# %% [markdown]
# ## 2. Groups
#
# How high are the trees of each kind? If there are two oaks of 10 m and 20 m and a birch of 7 m, the answer is
#
# | kind | mean |
# |---|---|
# | oak | 15.0 |
# | birch | 7.0 |
#
# with the rows numbered from 0.

# %% mean_by_kind
def mean_by_kind(trees):
    """Return a DataFrame with the columns kind and mean, a row for each kind, the highest mean first."""
    result = trees.groupby("kind").agg(average=("height", "mean")).reset_index()
    result = result.sort_values("average", ascending=False)
    return result.reset_index(drop=True)

# %% [markdown]
# ## 3. Two tables
#
# Say for each tree in which district it stands. The trees stay in their order, and no tree is lost: where nobody knows
# the district, it is missing.

# %% with_district
def with_district(trees, streets):
    """Return the table of trees with one more column, district, which the table of streets tells."""
    # Write your code here.
    raise NotImplementedError

# %% [markdown]
# ## 4. A report
#
# Write the means of the kinds into a file, as `mean_by_kind` has them, without the numbers of the rows. You may use
# your function.

# %% save_report
def save_report(trees, path):
    """Write a CSV file with the columns kind and mean."""
    table = mean_by_kind(trees)
    table.to_csv(path, index=False)
