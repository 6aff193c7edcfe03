# /// variant
# exercise = "train"
# mistakes = ["The accuracy is recorded after every minibatch because the line is indented one level too deep, so the list is longer than epochs"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    accs = []
    for e in range(epochs):
        perm = np.random.permutation(len(x_train))
        x_train, t_train = x_train[perm], t_train[perm]
        for k in range(int(np.ceil(len(x_train) / batch_size))):
            xb = x_train[k * batch_size:(k + 1) * batch_size]
            tb = t_train[k * batch_size:(k + 1) * batch_size]
            g = network.gradient(xb, tb)
            optimizer.update(network.params, g)
            accs.append(network.accuracy(x_test, t_test))
    return accs
