# /// variant
# exercise = "accuracy"
# mistakes = ["Takes argmin instead of argmax, the class of the least probability.", "Returns the count of right answers without dividing by the number of data."]
# ///
import numpy as np

def accuracy(network, x, t):
    accuracy_cnt = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        p = np.argmin(y)
        if p == t[i]:
            accuracy_cnt += 1
    return float(accuracy_cnt)
