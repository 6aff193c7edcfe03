# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The sum over the batch is not divided by the batch size."]
# ///
def cross_entropy_error(y, t):
    y2 = np.atleast_2d(y)
    if np.size(t) == y2.size:
        t2 = np.reshape(t, y2.shape)
    else:
        t2 = np.eye(y2.shape[1])[np.ravel(t)]
    return -np.sum(t2 * np.log(y2 + 1e-7))
