# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Averages the accuracies of the batches, so that a shorter last batch counts as much as a full one."]
# ///
import numpy as np

def batch_accuracy(network, x, t, batch_size):
    scores = []
    for i in range(0, len(x), batch_size):
        p = np.argmax(predict(network, x[i:i + batch_size]), axis=1)
        scores.append(np.mean(p == t[i:i + batch_size]))
    return sum(scores) / len(scores)
