# /// variant
# exercise = "train"
# mistakes = ["The loss is noted only once an epoch, not for each of the iters_num minibatches", "The update adds learning_rate times the gradient instead of subtracting it"]
# ///
import random

import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    result = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    epoch = len(x_train) // batch_size
    if epoch == 0:
        epoch = 1
    i = 0
    while i < iters_num:
        index = []
        for j in range(batch_size):
            index.append(random.randrange(len(x_train)))
        x = x_train[index]
        t = t_train[index]
        grads = network.gradient(x, t)
        for name in network.params:
            network.params[name] += learning_rate * grads[name]
        if i % epoch == 0:
            result["train_loss_list"].append(network.loss(x, t))
            result["train_acc_list"].append(network.accuracy(x_train, t_train))
            result["test_acc_list"].append(network.accuracy(x_test, t_test))
        i += 1
    return result
