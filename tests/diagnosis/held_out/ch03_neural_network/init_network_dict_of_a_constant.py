# /// variant
# exercise = "init_network"
# mistakes = ["the_same_arrays_at_every_call"]
# ///
import numpy as np

PARAMETERS = dict(
    W1=np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).reshape(3, 2).T,
    W2=np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).reshape(2, 3).T,
    W3=np.array([0.1, 0.2, 0.3, 0.4]).reshape(2, 2).T,
    b1=np.array([0.1, 0.2, 0.3]),
    b2=np.array([0.1, 0.2]),
    b3=np.array([0.1, 0.2]),
)


def init_network():
    return PARAMETERS.copy()
