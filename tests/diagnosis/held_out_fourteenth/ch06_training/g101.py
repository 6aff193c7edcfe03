# /// variant
# exercise = "split_validation"
# mistakes = ["The number of rows for validation is left as a float, with which an array cannot be sliced, and a TypeError is raised."]
# ///
def split_validation(x, t, validation_rate=0.2):
    p = np.random.permutation(x.shape[0])
    x = x[p]
    t = t[p]
    n = x.shape[0] * validation_rate
    x_val, t_val = x[:n], t[:n]
    x_train, t_train = x[n:], t[n:]
    return x_train, t_train, x_val, t_val
