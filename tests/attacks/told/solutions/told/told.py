# %% [markdown]
# # What a worker tells beside numbers

# %%
from collections import Counter
from decimal import Decimal
from pathlib import Path

import matplotlib.pyplot as plt


# %% exercise="draw" points=1
def draw(x):
    """Draw x squared over x, with a title."""
    ### BEGIN SOLUTION
    _, axes = plt.subplots()
    axes.plot(x, x**2, label="squares")
    axes.set_title("Squares")
    ### END SOLUTION


# %% exercise="count" points=1
def count(words):
    """Return a Counter of the words."""
    ### BEGIN SOLUTION
    return Counter(words)
    ### END SOLUTION


# %% exercise="bill" points=1
def bill(day, prices):
    """Return (the day, the sum of the prices, the set of them)."""
    ### BEGIN SOLUTION
    return day, sum(prices, Decimal(0)), set(prices)
    ### END SOLUTION


# %% exercise="report" points=1
def report(path):
    """Write the lines of given.csv in the other order to a path."""
    ### BEGIN SOLUTION
    Path(path).write_text("\n".join(reversed(Path("given.csv").read_text().split())))
    ### END SOLUTION


# %% exercise="program" points=1
def program():
    """Ask for a name, write it to name.txt and greet."""
    ### BEGIN SOLUTION
    name = input()
    Path("name.txt").write_text(name)
    print(f"Hello, {name}!")
    ### END SOLUTION


# %%
if __name__ == "__main__":
    program()
