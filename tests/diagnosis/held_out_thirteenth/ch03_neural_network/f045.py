# /// variant
# exercise = "softmax"
# mistakes = ["The sum is taken over the whole batch instead of over each row."]
# ///
def softmax(x):
    c = np.max(x)
    exp_x = np.exp(x - c)
    sum_exp_x = np.sum(exp_x)
    return exp_x / sum_exp_x
