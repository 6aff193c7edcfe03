# /// variant
# exercise = "train"
# mistakes = ["np.random.choice gets the two-dimensional array x_train instead of the number of its rows"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    result = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    epoch = max(len(x_train) // batch_size, 1)
    for it in range(iters_num):
        mask = np.random.choice(x_train, batch_size)
        xb, tb = x_train[mask], t_train[mask]
        grads = network.gradient(xb, tb)
        for name in network.params:
            network.params[name] -= learning_rate * grads[name]
        result["train_loss_list"].append(network.loss(xb, tb))
        if it % epoch == 0:
            result["train_acc_list"].append(network.accuracy(x_train, t_train))
            result["test_acc_list"].append(network.accuracy(x_test, t_test))
    return result
