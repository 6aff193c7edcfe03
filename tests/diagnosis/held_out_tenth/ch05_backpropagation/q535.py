# /// variant
# exercise = "train"
# mistakes = ["The update adds the gradient", "The training accuracy is measured on the minibatch only"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    history = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    N = x_train.shape[0]
    for i in range(iters_num):
        mask = np.random.choice(N, batch_size)
        xb, tb = x_train[mask], t_train[mask]
        giulgi = network.gradient(xb, tb)
        for k in giulgi:
            network.params[k] += learning_rate * giulgi[k]
        history["train_loss_list"].append(network.loss(xb, tb))
        if i % max(N // batch_size, 1) == 0:
            history["train_acc_list"].append(network.accuracy(xb, tb))
            history["test_acc_list"].append(network.accuracy(x_test, t_test))
    return history
