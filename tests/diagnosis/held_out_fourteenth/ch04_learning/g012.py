# /// variant
# exercise = "minibatch"
# mistakes = ["The rows are always the first ones and not random.", "One row too many is taken, because the slice ends at batch_size + 1."]
# ///
def minibatch(x, t, batch_size):
    idx = np.arange(len(x))
    idx = idx[0:batch_size + 1]
    return x[idx], t[idx]
