# /// variant
# exercise = "split_validation"
# mistakes = ["The rows are not shuffled, the first ones are always the validation data."]
# ///
def split_validation(x, t, validation_rate=0.2):
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
