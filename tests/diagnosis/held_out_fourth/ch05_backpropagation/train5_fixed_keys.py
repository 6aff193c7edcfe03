# /// variant
# exercise = "train"
# mistakes = ["names_of_the_two_layer_net"]
# says = "Only W1, b1, W2 and b2 are updated, whatever names the network has"
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    N = x_train.shape[0]
    epoch = max(N // batch_size, 1)
    result = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for i in range(iters_num):
        pick = np.random.choice(N, batch_size)
        grad = network.gradient(x_train[pick], t_train[pick])
        for key in ("W1", "b1", "W2", "b2"):
            if key in network.params:
                network.params[key] -= learning_rate * grad[key]
        result["train_loss_list"].append(network.loss(x_train[pick], t_train[pick]))
        if i % epoch == 0:
            result["train_acc_list"].append(network.accuracy(x_train, t_train))
            result["test_acc_list"].append(network.accuracy(x_test, t_test))
    return result
