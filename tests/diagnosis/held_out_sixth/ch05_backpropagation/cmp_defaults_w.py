# /// variant
# exercise = "compare_activations"
# mistakes = ["learning_rate_not_passed_on | code:parameter_ignored", "code:parameter_ignored"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    acc = {}
    for name, activation in [("Relu", Relu), ("Sigmoid", Sigmoid)]:
        network = TwoLayerNet(x_train.shape[1], 30, 10, activation=activation)
        train(network, x_train, t_train, x_test, t_test)
        acc[name] = network.accuracy(x_test, t_test)
    return acc
