# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The delta is missing inside the logarithm, so a probability of 0 gives an infinite error.", "The probabilities y[:, t] of all pairs of rows and labels are taken instead of one for each row."]
# ///
def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    if t.size == y.size:
        t = np.argmax(t, axis=1)
    t = t.flatten()
    N = y.shape[0]
    return -np.sum(np.log(y[:, t])) / N
