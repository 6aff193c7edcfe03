# /// variant
# exercise = "train"
# mistakes = ["accuracy_in_every_step"]
# says = "The accuracies are noted after every update in place of once an epoch"
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses = []
    train_acc = []
    test_acc = []
    for _ in range(iters_num):
        idx = np.random.randint(0, len(x_train), batch_size)
        xb = x_train[idx]
        tb = t_train[idx]
        g = network.gradient(xb, tb)
        for name, value in network.params.items():
            value -= learning_rate * g[name]
        losses.append(network.loss(xb, tb))
        train_acc.append(network.accuracy(x_train, t_train))
        test_acc.append(network.accuracy(x_test, t_test))
    return dict(train_loss_list=losses, train_acc_list=train_acc, test_acc_list=test_acc)
