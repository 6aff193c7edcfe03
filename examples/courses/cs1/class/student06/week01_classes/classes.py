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

# %% word_count
def word_count(text):
    """Return a dict: each word of the text in lower case, and how often it comes."""
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts

# %% [markdown]
# ## Scores from a file
#
# `scores.csv` lies beside this file. Its first line is `name,score`; each line below holds a name and a number.

# %% read_scores
def read_scores(path):
    """Return a dict: each name of the file, and its score as a float."""
    scores = {}
    with open(path) as f:
        next(f)
        for line in f:
            name, score = line.strip().split(",")
            scores[name] = float(score)
    return scores

# %% [markdown]
# ## An account
#
# `deposit` and `withdraw` change the balance. Neither takes an amount that is not positive, and nobody withdraws more
# than there is: both raise `ValueError`, and the balance stays what it was. `len(account)` is the number of changes
# so far, and `account.owner` is whose it is.

# %% Account
class Account:
    """An account of an owner, with a balance that begins at 0."""

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.count = 0

    def deposit(self, amount):
        """Add an amount to the balance."""
        if amount <= 0:
            raise ValueError("not positive")
        self.balance += amount
        self.count += 1

    def withdraw(self, amount):
        """Take an amount from the balance."""
        if amount > self.balance:
            print("not enough")
            return
        self.balance -= amount
        self.count += 1

    def __len__(self):
        """Return how many changes there were."""
        return self.count
