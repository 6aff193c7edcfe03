# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["dout_of_ones"]
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    첫째, 활성, 둘째 = Affine(W1, b1), Relu(), Affine(W2, b2)
    결과 = {}
    결과["out1"] = 첫째.forward(X)
    결과["out2"] = 활성.forward(결과["out1"])
    결과["out3"] = 둘째.forward(결과["out2"])

    기울기 = np.full((X.shape[0], W2.shape[1]), 1.0)
    기울기 = 둘째.backward(기울기)
    결과["dW2"], 결과["db2"] = 둘째.dW, 둘째.db
    기울기 = 활성.backward(기울기)
    결과["dx"] = 첫째.backward(기울기)
    결과["dW1"], 결과["db1"] = 첫째.dW, 첫째.db
    return 결과
