# /// variant
# exercise = "compare_activations"
# mistakes = ["An object of the activation is given instead of its class"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    net_r = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Relu())
    net_s = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Sigmoid())
    for net in (net_r, net_s):
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    return {"Relu": net_r.accuracy(x_test, t_test), "Sigmoid": net_s.accuracy(x_test, t_test)}
