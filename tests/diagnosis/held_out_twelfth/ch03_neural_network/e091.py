# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The count is divided by the number of batches times batch_size, which is more than the number of rows when the last batch is short"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    batch_num = 0  # 배치의 개수
    for i in range(0, len(x), batch_size):
        x_batch = x[i : i + batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i : i + batch_size])
        batch_num += 1
    return float(accuracy_cnt) / (batch_num * batch_size)
