# /// variant
# exercise = "train"
# mistakes = ["accuracy_on_the_training_data", "one_epoch_too_few"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    acc_list = []

    for epoch in range(1, epochs):
        perm = np.random.permutation(train_size)
        for i in range(0, train_size, batch_size):
            batch = perm[i : i + batch_size]
            x_batch = x_train[batch]
            t_batch = t_train[batch]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        acc = network.accuracy(x_train, t_train)
        acc_list.append(acc)

    return acc_list
