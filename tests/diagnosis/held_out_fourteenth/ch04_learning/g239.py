# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The minus sign is missing.", "The small number 1e-7 is not added inside the logarithm, so a probability of 0 gives minus infinity."]
# ///
def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    n = y.shape[0]
    if t.size == y.size:
        t = t.reshape(n, -1).argmax(axis=1)
    t = np.atleast_1d(t)
    loss = 0
    for i in range(n):
        loss += np.log(y[i, t[i]])
    return loss / n
