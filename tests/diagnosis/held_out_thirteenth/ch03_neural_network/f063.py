# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The mean of the accuracies of the batches is taken with equal weights although the last batch may be shorter.", "The labels are always taken from the beginning, t[:batch_size], instead of from the place of the batch."]
# ///
def batch_accuracy(network, x, t, batch_size):
    accs = []
    for start in range(0, x.shape[0], batch_size):
        xb = x[start:start + batch_size]
        answer = np.argmax(predict(network, xb), axis=1)
        tb = t[:batch_size][:len(xb)]
        accs.append(np.mean(answer == tb))
    return float(np.mean(accs))
