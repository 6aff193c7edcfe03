import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    size = x_train.shape[0]
    history = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for step in range(iters_num):
        rows = np.random.randint(0, size, batch_size)
        grads = network.gradient(x_train[rows], t_train[rows])
        for name, grad in grads.items():
            network.params[name] = learning_rate * grad
        history["train_loss_list"].append(network.loss(x_train[rows], t_train[rows]))
        if step % max(size // batch_size, 1) == 0:
            history["train_acc_list"].append(network.accuracy(x_train, t_train))
            history["test_acc_list"].append(network.accuracy(x_test, t_test))
    return history
