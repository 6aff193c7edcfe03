# /// variant
# exercise = "compare_activations"
# mistakes = ["The activation is given in the place of weight_init_std"]
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    answer = {}
    for name, act in (("Relu", Relu), ("Sigmoid", Sigmoid)):
        network = TwoLayerNet(x_train.shape[1], hidden_size, 10, act)
        train(network, x_train, t_train, x_test, t_test, iters_num=iters_num, batch_size=batch_size,
              learning_rate=learning_rate)
        answer[name] = network.accuracy(x_test, t_test)
    return answer
