# /// variant
# exercise = "train"
# mistakes = ["one_minibatch_for_all_steps"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    record = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    n = len(x_train)
    epoch = n // batch_size
    if epoch < 1:
        epoch = 1
    chosen = np.random.permutation(n)[:batch_size]
    step = 0
    while step < iters_num:
        x, t = x_train[chosen], t_train[chosen]
        record["train_loss_list"].append(network.loss(x, t))
        for name, grad in network.gradient(x, t).items():
            network.params[name] -= grad * learning_rate
        step += 1
        if step % epoch == 0:
            record["train_acc_list"].append(network.accuracy(x_train, t_train))
            record["test_acc_list"].append(network.accuracy(x_test, t_test))
    return record
