# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The labels are always multiplied with the log-probabilities as if they were one-hot, which cannot be broadcast for labels of shape (N,) with N different from C (ValueError)."]
# ///
def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = np.reshape(t, (1, -1))
    delta = 1e-7
    return -np.sum(t * np.log(y + delta)) / len(y)
