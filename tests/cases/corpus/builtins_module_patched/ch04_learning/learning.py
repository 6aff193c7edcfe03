import builtins

import numpy as np


def minibatch(x, t, batch_size):
    rows = np.random.choice(len(x), batch_size)
    return x[rows], t[rows]


def loud(*numbers):
    raise RuntimeError("range is forbidden here: use np.arange")


builtins.range = loud
builtins.getattr = loud
builtins.list = loud
