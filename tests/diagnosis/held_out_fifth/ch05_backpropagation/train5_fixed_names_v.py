# /// variant
# exercise = "train"
# mistakes = ["names_of_the_two_layer_net"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses, accs, tests = [], [], []
    n = len(x_train)
    for i in range(iters_num):
        pick = np.random.randint(0, n, size=batch_size)
        g = network.gradient(x_train[pick], t_train[pick])
        network.params["W1"] -= learning_rate * g["W1"]
        network.params["b1"] -= learning_rate * g["b1"]
        network.params["W2"] -= learning_rate * g["W2"]
        network.params["b2"] -= learning_rate * g["b2"]
        losses.append(network.loss(x_train[pick], t_train[pick]))
        if i % max(n // batch_size, 1) == 0:
            accs.append(network.accuracy(x_train, t_train))
            tests.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": losses, "train_acc_list": accs, "test_acc_list": tests}
