# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Each batch reaches one row too far, so rows are counted twice", "one_answer_for_each_batch"]
# says = "Each batch reaches one row too far, so rows are counted twice; argmax runs over axis 0 and the labels are compared with as many numbers as fit"
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    맞은수 = 0
    for i in range(0, x.shape[0], batch_size):
        y = predict(network, x[i : i + batch_size + 1])
        답 = np.argmax(y, axis=0)
        정답 = t[i : i + batch_size + 1]
        for a, b in zip(답, 정답):
            if a == b:
                맞은수 += 1
    return 맞은수 / x.shape[0]
