# /// variant
# exercise = "train"
# mistakes = ["The learning rate 0.01 is written into the update instead of the argument learning_rate", "The training accuracy is measured on the minibatch instead of on all the training data"]
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list, train_acc_list, test_acc_list = [], [], []
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch, t_batch = x_train[batch_mask], t_train[batch_mask]
        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
        grads = network.gradient(x_batch, t_batch)
        for key in grads.keys():
            network.params[key] -= 0.01 * grads[key]
        if (i + 1) % iter_per_epoch == 0:
            train_acc_list.append(network.accuracy(x_batch, t_batch))
            test_acc_list.append(network.accuracy(x_test, t_test))
    result = {}
    result["train_loss_list"] = train_loss_list
    result["train_acc_list"] = train_acc_list
    result["test_acc_list"] = test_acc_list
    return result
