# %%
import numpy as np

# %% AND
def AND(x):
    # 입력은 배열 하나로 받는다
    w = np.array([0.5, 0.5])
    b = -0.7
    return int(np.dot(x, w) + b > 0)

# %% NAND
def NAND(x):
    w = np.array([-0.5, -0.5])
    b = 0.7
    return int(np.dot(x, w) + b > 0)

# %% OR
def OR(x):
    w = np.array([0.5, 0.5])
    b = -0.2
    return int(np.dot(x, w) + b > 0)

# %% XOR
def XOR(x1, x2):
    x = np.array([x1, x2])
    return AND(np.array([NAND(x), OR(x)]))
