# /// variant
# exercise = "train"
# mistakes = ["images_and_targets_shuffled_separately", "accuracy_noted_in_every_step"]
# says = "Only x is shuffled, t stays in its old order; The accuracy is noted after every batch, not after every epoch"
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    정확도 = []
    for epoch in range(epochs):
        x = x_train[np.random.permutation(len(x_train))]
        for i in range(0, len(x), batch_size):
            g = network.gradient(x[i : i + batch_size], t_train[i : i + batch_size])
            optimizer.update(network.params, g)
            정확도.append(network.accuracy(x_test, t_test))
    return 정확도
