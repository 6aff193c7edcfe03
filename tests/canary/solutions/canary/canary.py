# %% [markdown] lang="ko"
# # 카나리아

# %% [markdown] lang="en"
# # Canary

# %%
import numpy as np


# %% exercise="double" points=4 forbids="scipy,torch"
def double(x):
    """Return 2 x, elementwise; `x` is an array of any shape and is left alone."""
    ### BEGIN SOLUTION
    # SECRET-REFERENCE-LINE
    return 2.0 * np.asarray(x)
    ### END SOLUTION


# %% exercise="Box" points=3
class Box:
    """Keeps an array: `put(x)` stores it, `take()` returns it, `held` is it."""

    ### BEGIN SOLUTION
    def put(self, x):
        self.held = x

    def take(self):
        return self.held

    ### END SOLUTION


# %% exercise="apply" points=2 requires="double"
def apply(f, x):
    """Return f(double(x))."""
    ### BEGIN SOLUTION
    return f(double(x))
    ### END SOLUTION
