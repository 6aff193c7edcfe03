# /// variant
# exercise = "minibatch"
# mistakes = ["first_rows"]
# says = "The first rows are returned at every call instead of random ones"
# ///
def minibatch(x, t, batch_size):
    return x[:batch_size], t[:batch_size]
