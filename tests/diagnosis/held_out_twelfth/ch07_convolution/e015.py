# /// variant
# exercise = "train"
# mistakes = ["Each minibatch is drawn by np.random.choice with repetition, as in the chapters before, so an epoch does not go through every image once"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    test_acc_list = []
    train_size = x_train.shape[0]
    iter_per_epoch = int(np.ceil(train_size / batch_size))

    for epoch in range(epochs):
        for i in range(iter_per_epoch):
            batch_mask = np.random.choice(train_size, batch_size)
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]
            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        test_acc = network.accuracy(x_test, t_test)
        test_acc_list.append(test_acc)

    return test_acc_list
