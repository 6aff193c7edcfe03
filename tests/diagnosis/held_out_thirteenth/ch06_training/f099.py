# /// variant
# exercise = "split_validation"
# mistakes = ["The number of rows for validation stays a float, since int is missing, and is used in a slice (TypeError)."]
# ///
def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(x.shape[0])
    x, t = x[perm], t[perm]
    validation_num = x.shape[0] * validation_rate
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
