import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, of_training, of_test = [], [], []
    each = max(x_train.shape[0] // batch_size, 1)
    for i in range(iters_num):
        rows = np.random.choice(x_train.shape[0], batch_size)
        grads = network.gradient(x_train[rows], t_train[rows])
        for key in network.params:
            network.params[key] -= learning_rate * grads[key]
        losses.append(network.loss(x_train[rows], t_train[rows]))
        if i % each == 0:
            of_training.append(network.accuracy(x_train, t_train))
            of_test.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": losses, "train_acc_list": of_training, "test_acc_list": of_test}


type = "relu"
dict = {"type": type}
staticmethod = None
