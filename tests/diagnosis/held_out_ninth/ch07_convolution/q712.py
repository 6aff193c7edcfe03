# /// variant
# exercise = "train"
# mistakes = ["The last incomplete batch of an epoch is not used", "The accuracy is measured after every update instead of every epoch"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    jeonghwakdo = []
    N = len(x_train)
    for e in range(epochs):
        sunseo = np.random.permutation(N)
        for k in range(N // batch_size):
            mask = sunseo[k * batch_size:(k + 1) * batch_size]
            grads = network.gradient(x_train[mask], t_train[mask])
            optimizer.update(network.params, grads)
            jeonghwakdo.append(network.accuracy(x_test, t_test))
    return jeonghwakdo
