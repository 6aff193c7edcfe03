# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["Labels are treated as one-hot rows and multiplied by log y, whose shapes do not broadcast, and a ValueError is raised."]
# ///
def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)
    batch_size = y.shape[0]
    return -np.sum(t * np.log(y + 1e-7)) / batch_size
