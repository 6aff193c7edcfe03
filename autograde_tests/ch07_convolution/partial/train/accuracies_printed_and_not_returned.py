# /// partial
# missing = [
#     "test_the_accuracy_on_the_test_data_is_noted_after_each_epoch",
#     "test_a_second_training_starts_a_new_list",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(0, train_size, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

        print(network.accuracy(x_test, t_test))
