# /// variant
# exercise = "train"
# mistakes = ["A random choice is drawn from the images themselves, which have more than one dimension"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list, train_acc_list, test_acc_list = [], [], []
    iter_per_epoch = max(len(x_train) // batch_size, 1)
    for i in range(iters_num):
        x_batch = np.random.choice(x_train, batch_size)
        t_batch = np.random.choice(t_train, batch_size)
        grad = network.gradient(x_batch, t_batch)
        for key in grad:
            network.params[key] -= learning_rate * grad[key]
        train_loss_list.append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
