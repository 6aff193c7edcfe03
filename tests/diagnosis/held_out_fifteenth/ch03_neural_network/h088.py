# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Slices x[i:batch_size] instead of x[i:i+batch_size], so that from the second batch on x is empty and the comparison stops with ValueError.", "Divides by batch_size instead of by the number of data."]
# ///
import numpy as np

def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(0, len(x), batch_size):
        x_batch = x[i:batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i:i+batch_size])
    return float(accuracy_cnt) / batch_size
