# /// variant
# exercise = "train"
# mistakes = []
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, train_acc, test_acc = [], [], []
    n = x_train.shape[0]
    per_epoch = max(1, n // batch_size)
    rate = learning_rate / batch_size
    for i in range(1, iters_num + 1):
        rows = np.random.randint(0, n, batch_size)
        xb = x_train[rows]
        tb = t_train[rows]
        grads = network.gradient(xb, tb)
        for name in network.params.keys():
            p = network.params[name]
            p[...] = p - rate * grads[name]
        losses.append(network.loss(xb, tb))
        if i % per_epoch == 0:
            train_acc.append(network.accuracy(x_train, t_train))
            test_acc.append(network.accuracy(x_test, t_test))
    return dict(train_loss_list=losses, train_acc_list=train_acc, test_acc_list=test_acc)
