# /// variant
# exercise = "train"
# mistakes = ["Targets are drawn with another mask than the data", "The loss is stored only once an epoch"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list, train_acc_list, test_acc_list = [], [], []
    train_size = len(x_train)
    per_epoch = max(train_size // batch_size, 1)
    for i in range(iters_num):
        x_batch = x_train[np.random.choice(train_size, batch_size)]
        t_batch = t_train[np.random.choice(train_size, batch_size)]
        grad = network.gradient(x_batch, t_batch)
        for key in grad:
            network.params[key] -= learning_rate * grad[key]
        if i % per_epoch == 0:
            train_loss_list.append(network.loss(x_batch, t_batch))
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
