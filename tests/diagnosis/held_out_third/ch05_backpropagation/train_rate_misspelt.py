# /// variant
# exercise = "train"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    n = len(x_train)
    losses, a, b = [], [], []
    for i in range(iters_num):
        pick = np.random.choice(n, batch_size)
        xb, tb = x_train[pick], t_train[pick]
        g = network.gradient(xb, tb)
        for k in network.params:
            network.params[k] -= learing_rate * g[k]
        losses.append(network.loss(xb, tb))
        if i % (max(n // batch_size, 1)) == 0:
            a.append(network.accuracy(x_train, t_train))
            b.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": losses, "train_acc_list": a, "test_acc_list": b}
