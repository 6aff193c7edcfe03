# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Only full batches are looked at, since the number of batches is len(x) // batch_size, so the rows left over are never counted as right."]
# ///
def batch_accuracy(network, x, t, batch_size):
    n = len(x)
    hits = 0
    for k in range(n // batch_size):
        lo, hi = k * batch_size, (k + 1) * batch_size
        pred = predict(network, x[lo:hi]).argmax(axis=1)
        hits += (pred == t[lo:hi]).sum()
    return float(hits / n)
