# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Goes through the full batches only, so that a shorter last batch is left out.", "Compares every batch with the first labels, t[:batch_size]."]
# ///
import numpy as np

def batch_accuracy(network, x, t, batch_size):
    n = len(x) // batch_size
    hits = [np.sum(predict(network, x[k * batch_size:(k + 1) * batch_size]).argmax(1) == t[:batch_size]) for k in range(n)]
    return sum(hits) / len(x)
