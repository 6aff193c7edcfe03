# /// variant
# exercise = "softmax"
# mistakes = ["Max and sum are taken over axis 1 also for a vector, which has no axis 1 (AxisError)."]
# ///
def softmax(x):
    x = x - x.max(axis=1, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)
