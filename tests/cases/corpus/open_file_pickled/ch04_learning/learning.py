import numpy as np
import pickle


def mean_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    pickle.dump(error, open("error.pkl", "wb"))
    return error
