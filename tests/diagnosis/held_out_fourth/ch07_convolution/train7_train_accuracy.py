# /// variant
# exercise = "train"
# mistakes = ["accuracy_on_the_training_data"]
# says = "The accuracy is measured on the training data"
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    scores = []
    for e in range(epochs):
        perm = np.arange(len(x_train))
        np.random.shuffle(perm)
        for start in range(0, len(perm), batch_size):
            rows = perm[start : start + batch_size]
            optimizer.update(network.params, network.gradient(x_train[rows], t_train[rows]))
        scores.append(network.accuracy(x_train, t_train))
    return scores
