# /// variant
# exercise = "softmax"
# mistakes = ["A batch is normalised over axis 0, the columns, instead of over the rows.", "The maximum is subtracted from the exponentials after np.exp instead of from x before it."]
# ///
def softmax(x):
    m = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x) - m
    return e / np.sum(e, axis=0)
