# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["averaged_over_all_elements", "missing_minus"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    logs = np.log(np.clip(y, 1e-7, None))
    if np.shape(t) == np.shape(y):
        return np.mean(np.where(t == 1, -logs, 0.0))
    if y.ndim == 1:
        return logs[t]
    each = np.take_along_axis(logs, t[:, None], axis=1)
    return each.mean()
