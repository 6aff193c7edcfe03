# /// variant
# exercise = "minibatch"
# mistakes = ["The indices of x and t are drawn separately, so samples and targets are not in pairs.", "The indices are drawn from the first batch_size rows only, not from all rows."]
# ///
def minibatch(x, t, batch_size):
    i = np.random.choice(batch_size, batch_size)
    j = np.random.choice(batch_size, batch_size)
    return x[i], t[j]
