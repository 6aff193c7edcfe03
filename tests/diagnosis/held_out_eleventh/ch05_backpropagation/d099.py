# /// variant
# exercise = "train"
# mistakes = ["Both accuracies are recorded after every update instead of once an epoch"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, tr, te = [], [], []
    n = len(x_train)
    for i in range(iters_num):
        idx = np.random.permutation(n)[:batch_size]
        grads = network.gradient(x_train[idx], t_train[idx])
        for k in network.params.keys():
            network.params[k] -= learning_rate * grads[k]
        losses.append(network.loss(x_train[idx], t_train[idx]))
        # 정확도 기록
        tr.append(network.accuracy(x_train, t_train))
        te.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": losses, "train_acc_list": tr, "test_acc_list": te}
