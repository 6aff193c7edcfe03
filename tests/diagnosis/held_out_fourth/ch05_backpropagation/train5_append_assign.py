# /// variant
# exercise = "train"
# mistakes = ["The list is assigned the result of append, which is None"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list = []
    train_acc_list = []
    test_acc_list = []
    per_epoch = max(len(x_train) // batch_size, 1)
    for i in range(iters_num):
        rows = np.random.choice(len(x_train), batch_size)
        grads = network.gradient(x_train[rows], t_train[rows])
        for k in grads:
            network.params[k] -= learning_rate * grads[k]
        train_loss_list = train_loss_list.append(network.loss(x_train[rows], t_train[rows]))
        if (i + 1) % per_epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
