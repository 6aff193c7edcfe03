# /// variant
# exercise = "compare_activations"
# mistakes = ["The activation is passed as the fourth argument, which is weight_init_std"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    net1 = TwoLayerNet(x_train.shape[1], hidden_size, 10, Relu)
    net2 = TwoLayerNet(x_train.shape[1], hidden_size, 10, Sigmoid)
    train(net1, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    train(net2, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
    return {"Relu": net1.accuracy(x_test, t_test), "Sigmoid": net2.accuracy(x_test, t_test)}
