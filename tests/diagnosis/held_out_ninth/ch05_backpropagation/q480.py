# /// variant
# exercise = "compare_activations"
# mistakes = ["The accuracy is measured on the training data", "The hidden size is fixed to 30"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    bigyo = {}
    for cls in (Relu, Sigmoid):
        net = TwoLayerNet(x_train.shape[1], 30, 10, activation=cls)
        train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        bigyo[cls.__name__] = net.accuracy(x_train, t_train)
    return bigyo
