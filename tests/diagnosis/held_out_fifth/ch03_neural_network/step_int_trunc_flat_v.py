# /// variant
# exercise = "step_function"
# mistakes = ["truncated_before_the_comparison", "The array is flattened, so its shape is lost"]
# ///
import numpy as np


def step_function(x):
    out = np.array([1 if int(v) > 0 else 0 for v in np.ravel(x)])
    return out if np.ndim(x) else out[0]
