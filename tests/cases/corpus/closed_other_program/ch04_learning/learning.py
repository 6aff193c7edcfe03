import numpy as np
import subprocess


def mean_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    subprocess.run(["date"], check=True)
    return error
