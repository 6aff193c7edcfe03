# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["It does not divide by the number of rows, so it returns the sum of the errors of a batch."]
# ///
def cross_entropy_error(y, t):
    delta = 1e-7
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = t.reshape(1, -1)
    if t.size == y.size:
        return -np.sum(t * np.log(y + delta))
    t = t.reshape(-1)
    return -np.sum(np.log(y[np.arange(y.shape[0]), t] + delta))
