# /// variant
# exercise = "minibatch"
# mistakes = ["x and t are drawn with two separate random choices, so their rows no longer belong together."]
# ///
def minibatch(x, t, batch_size):
    n = len(x)
    x_batch = x[np.random.choice(n, batch_size)]
    t_batch = t[np.random.choice(n, batch_size)]
    return x_batch, t_batch
