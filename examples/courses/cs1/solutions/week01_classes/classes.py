# %% [markdown]
# # Week 1: words, files and classes
#
# In each exercise, delete `raise NotImplementedError` and write your own code there.

# %%
import csv

# %% [markdown]
# ## How often each word comes
#
# `word_count("A rose is a rose")` is `{"a": 2, "rose": 2, "is": 1}`: capital letters make no other word.


# %% exercise="word_count" points=2
def word_count(text):
    """Return a dict: each word of the text in lower case, and how often it comes."""
    ### BEGIN SOLUTION
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts
    ### END SOLUTION


# %% [markdown]
# ## Scores from a file
#
# `scores.csv` lies beside this file. Its first line is `name,score`; each line below holds a name and a number.


# %% exercise="read_scores" points=3
def read_scores(path):
    """Return a dict: each name of the file, and its score as a float."""
    ### BEGIN SOLUTION
    with open(path) as file:
        return {row["name"]: float(row["score"]) for row in csv.DictReader(file)}
    ### END SOLUTION


# %% [markdown]
# ## An account
#
# `deposit` and `withdraw` change the balance. Neither takes an amount that is not positive, and nobody withdraws more
# than there is: both raise `ValueError`, and the balance stays what it was. `len(account)` is the number of changes
# so far, and `account.owner` is whose it is.


# %% exercise="Account" points=5
class Account:
    """An account of an owner, with a balance that begins at 0."""

    def __init__(self, owner):
        ### BEGIN SOLUTION
        self.owner = owner
        self.balance = 0
        self.changes = 0
        ### END SOLUTION

    def deposit(self, amount):
        """Add an amount to the balance."""
        ### BEGIN SOLUTION
        if amount <= 0:
            raise ValueError("an amount must be positive")
        self.balance += amount
        self.changes += 1
        ### END SOLUTION

    def withdraw(self, amount):
        """Take an amount from the balance."""
        ### BEGIN SOLUTION
        if amount <= 0 or amount > self.balance:
            raise ValueError("not so much can be withdrawn")
        self.balance -= amount
        self.changes += 1
        ### END SOLUTION

    def __len__(self):
        """Return how many changes there were."""
        ### BEGIN SOLUTION
        return self.changes
        ### END SOLUTION
