import numpy as np



def mean_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    np.savetxt("error.txt", [error])
    return error
