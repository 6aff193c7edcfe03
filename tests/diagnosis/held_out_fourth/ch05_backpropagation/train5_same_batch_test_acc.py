# /// variant
# exercise = "train"
# mistakes = ["one_minibatch_for_all_steps", "test_acc_list is measured on the training data"]
# says = "The minibatch is drawn once before the loop; test_acc_list is measured on the training data"
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    mask = np.random.choice(len(x_train), batch_size)
    x_batch = x_train[mask]
    t_batch = t_train[mask]
    loss_list, acc1, acc2 = [], [], []
    n_epoch = max(len(x_train) // batch_size, 1)
    for i in range(iters_num):
        grad = network.gradient(x_batch, t_batch)
        for p in network.params:
            network.params[p] -= learning_rate * grad[p]
        loss_list.append(network.loss(x_batch, t_batch))
        if i % n_epoch == 0:
            acc1.append(network.accuracy(x_train, t_train))
            acc2.append(network.accuracy(x_train, t_train))
    return {"train_loss_list": loss_list, "train_acc_list": acc1, "test_acc_list": acc2}
