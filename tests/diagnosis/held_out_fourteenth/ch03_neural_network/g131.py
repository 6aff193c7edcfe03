# /// variant
# exercise = "softmax"
# mistakes = ["The maximum is taken along axis 1, which one row of scores does not have, so that an AxisError is raised."]
# ///
def softmax(x):
    c = np.max(x, axis=1, keepdims=True)
    e = np.exp(x - c)
    s = e.sum(axis=1, keepdims=True)
    return e / s
