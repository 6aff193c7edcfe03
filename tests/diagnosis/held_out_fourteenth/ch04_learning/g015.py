# /// variant
# exercise = "minibatch"
# mistakes = ["np.random.choice is called with x itself, which has two axes, and a ValueError is raised."]
# ///
def minibatch(x, t, batch_size):
    mask = np.random.choice(x, batch_size)
    return x[mask], t[mask]
