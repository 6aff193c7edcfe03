# /// variant
# exercise = "train"
# mistakes = ["The names of the parameters are fixed to those of one network"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    loss_list = []
    acc1, acc2 = [], []
    n = len(x_train)
    epoch = max(n // batch_size, 1)
    for i in range(iters_num):
        idx = np.random.choice(n, batch_size)
        grad = network.gradient(x_train[idx], t_train[idx])
        for key in ("W1", "b1", "W2", "b2", "W3", "b3"):
            network.params[key] -= learning_rate * grad[key]
        loss_list.append(network.loss(x_train[idx], t_train[idx]))
        if i % epoch == 0:
            acc1.append(network.accuracy(x_train, t_train))
            acc2.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": loss_list, "train_acc_list": acc1, "test_acc_list": acc2}
