# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Computes the number of batches with /, a float, which range does not take: TypeError."]
# ///
import numpy as np

def batch_accuracy(network, x, t, batch_size):
    배치수 = np.ceil(len(x) / batch_size)
    맞힘 = 0
    for 번호 in range(배치수):
        시작 = 번호 * batch_size
        y = predict(network, x[시작:시작 + batch_size])
        맞힘 += np.sum(np.argmax(y, axis=1) == t[시작:시작 + batch_size])
    return 맞힘 / len(x)
