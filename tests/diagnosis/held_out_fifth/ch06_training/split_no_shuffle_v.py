# /// variant
# exercise = "split_validation"
# mistakes = ["not_shuffled"]
# ///
def split_validation(x, t, validation_rate=0.2):
    num = int(x.shape[0] * validation_rate)
    x_val, t_val = x[:num], t[:num]
    x_train, t_train = x[num:], t[num:]
    return x_train, t_train, x_val, t_val
