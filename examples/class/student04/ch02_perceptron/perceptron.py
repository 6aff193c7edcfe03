# %% [markdown]
# # 2장 퍼셉트론

# %%
import numpy as np

# %% [markdown]
# ## AND 게이트

# %% AND
def AND(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.8
    y = x1 * w1 + x2 * w2 + b
    if y > 0:
        return 1
    return 0

# %% [markdown]
# ## NAND 게이트

# %% NAND
def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, 0.8
    y = x1 * w1 + x2 * w2 + b
    if y > 0:
        return 1
    return 0

# %% [markdown]
# ## OR 게이트

# %% OR
def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.3
    y = x1 * w1 + x2 * w2 + b
    if y > 0:
        return 1
    return 0

# %% [markdown]
# ## XOR 게이트

# %% XOR
def XOR(x1, x2):
    theta = 1  # 임계값
    # 1층
    s1 = 1 if -1 * x1 - 1 * x2 + 1.5 > theta else 0
    s2 = 1 if 1 * x1 + 1 * x2 - 0.5 > theta else 0
    # 2층
    if 1 * s1 + 1 * s2 - 1.5 > theta:
        return 1
    else:
        return 0
