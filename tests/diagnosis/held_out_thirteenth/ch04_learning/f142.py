# /// variant
# exercise = "minibatch"
# mistakes = ["np.random.choice receives the whole shape instead of the number of rows, so it draws among the numbers of the shape, and the row with the index N does not exist (IndexError)."]
# ///
def minibatch(x, t, batch_size):
    train_size = x.shape
    batch_mask = np.random.choice(train_size, batch_size)
    return x[batch_mask], t[batch_mask]
