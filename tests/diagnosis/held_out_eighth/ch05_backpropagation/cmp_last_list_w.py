# /// variant
# exercise = "compare_activations"
# mistakes = ["last_noted_accuracy"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    out = {}
    for activation in (Relu, Sigmoid):
        net = TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=activation)
        accs = train(net, x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        out[activation.__name__] = accs["test_acc_list"][-1]
    return out
