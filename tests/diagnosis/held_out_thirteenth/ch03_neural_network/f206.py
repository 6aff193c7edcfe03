# /// variant
# exercise = "softmax"
# mistakes = ["The sums of the rows are taken without keepdims, so dividing a batch by them fails to broadcast for N different from C (ValueError)."]
# ///
def softmax(x):
    x = np.array(x, dtype=float)
    if x.ndim == 2:
        x = x - np.max(x, axis=1, keepdims=True)
        return np.exp(x) / np.sum(np.exp(x), axis=1)
    x = x - np.max(x)
    return np.exp(x) / np.sum(np.exp(x))
