# %% [markdown] lang="ko"
# # 빌려주기

# %% [markdown] lang="en"
# # Lending

# %%
import numpy as np


# %% exercise="mix" points=1
def mix(x, y):
    """Return x y, elementwise."""
    ### BEGIN SOLUTION
    return np.asarray(x) * np.asarray(y)
    ### END SOLUTION


# %% exercise="slope" points=1
def slope(f, x):
    """Return the gradient of f at x by central differences; x is changed in place meanwhile."""
    ### BEGIN SOLUTION
    found = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + 1e-4
        above = f(x)
        x[index] = kept - 1e-4
        found[index] = (above - f(x)) / 2e-4
        x[index] = kept
    return found
    ### END SOLUTION


# %% exercise="step" points=2 requires="mix,slope"
def step(f, x):
    """Return x after one step of gradient descent with a rate of 0.1."""
    ### BEGIN SOLUTION
    return x - mix(0.1, slope(f, x))
    ### END SOLUTION
