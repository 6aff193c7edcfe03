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
    print(counts)

# %% [markdown]
# ## Scores from a file
#
# `scores.csv` lies beside this file. Its first line is `name,score`; each line below holds a name and a number.

# %% read_scores
def read_scores(path):
    """Return a dict: each name of the file, and its score as a float."""
    # Write your code here.
    raise NotImplementedError

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
        # Write your code here.
        raise NotImplementedError

    def deposit(self, amount):
        """Add an amount to the balance."""
        # Write your code here.
        raise NotImplementedError

    def withdraw(self, amount):
        """Take an amount from the balance."""
        # Write your code here.
        raise NotImplementedError

    def __len__(self):
        """Return how many changes there were."""
        # Write your code here.
        raise NotImplementedError
