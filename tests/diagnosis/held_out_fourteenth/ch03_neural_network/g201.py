# /// variant
# exercise = "softmax"
# mistakes = ["The maximum is not subtracted, so large scores overflow and give nan.", "For a batch the sum is taken along axis 0 instead of the last axis."]
# ///
def softmax(x):
    e = np.exp(x)
    if x.ndim == 2:
        return e / np.sum(e, axis=0)
    return e / np.sum(e)
