# /// variant
# exercise = "minibatch"
# mistakes = ["The first batch_size rows are always returned instead of randomly drawn ones."]
# ///
def minibatch(x, t, batch_size):
    x_batch = x[:batch_size]
    t_batch = t[:batch_size]
    return x_batch, t_batch
