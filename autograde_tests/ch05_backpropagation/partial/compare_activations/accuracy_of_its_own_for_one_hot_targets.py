# /// partial
# missing = ["test_labels_are_taken_too"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    networks = {
        "Relu": TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Relu),
        "Sigmoid": TwoLayerNet(x_train.shape[1], hidden_size, 10, activation=Sigmoid),
    }
    result = {}
    for key in networks:
        train(networks[key], x_train, t_train, x_test, t_test, iters_num, batch_size, learning_rate)
        y = np.argmax(networks[key].predict(x_test), axis=1)
        result[key] = float(np.mean(y == np.argmax(t_test, axis=1)))
    return result
