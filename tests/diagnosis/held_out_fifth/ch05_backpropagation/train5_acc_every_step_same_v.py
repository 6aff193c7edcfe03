# /// variant
# exercise = "train"
# mistakes = ["accuracy_in_every_step", "test_accuracy_of_the_training_data"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    hist = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for step in range(iters_num):
        b = np.random.choice(len(x_train), batch_size)
        grads = network.gradient(x_train[b], t_train[b])
        for k, p in network.params.items():
            p -= learning_rate * grads[k]
        hist["train_loss_list"].append(network.loss(x_train[b], t_train[b]))
        hist["train_acc_list"].append(network.accuracy(x_train, t_train))
        hist["test_acc_list"].append(network.accuracy(x_train, t_train))
    return hist
