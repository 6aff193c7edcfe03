# /// variant
# exercise = "compare_activations"
# mistakes = ["The activation is not handed over, so both networks use Relu"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    result = {}
    for name in ("Relu", "Sigmoid"):
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10)
        train(network, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        result[name] = network.accuracy(x_test, t_test)
    return result
