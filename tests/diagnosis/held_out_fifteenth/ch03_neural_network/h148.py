# /// variant
# exercise = "accuracy"
# mistakes = ["Takes np.argmax(t, axis=1) although t holds labels and has one dimension: AxisError."]
# ///
import numpy as np

def accuracy(network, x, t):
    예측확률 = predict(network, x)
    예측 = np.argmax(예측확률, axis=1)
    정답 = np.argmax(t, axis=1)
    맞힌_개수 = np.sum(예측 == 정답)
    return 맞힌_개수 / len(x)
