# /// variant
# exercise = "train"
# mistakes = ["gradient_ascent", "loss_noted_once_an_epoch"]
# says = "The gradient is added to the parameters; The loss is noted only once an epoch"
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    out = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    epoch = max(x_train.shape[0] // batch_size, 1)
    for i in range(iters_num):
        b = np.random.permutation(x_train.shape[0])[:batch_size]
        g = network.gradient(x_train[b], t_train[b])
        for k in network.params:
            network.params[k] += learning_rate * g[k]
        if i % epoch == 0:  # 에폭마다
            out["train_loss_list"].append(network.loss(x_train[b], t_train[b]))
            out["train_acc_list"].append(network.accuracy(x_train, t_train))
            out["test_acc_list"].append(network.accuracy(x_test, t_test))
    return out
