# /// variant
# exercise = "train"
# mistakes = ["The update of chapter 5 with a fixed learning rate is still there, so the parameters are moved a second time beside the optimizer", "The result is a dictionary with train_loss_list, as in chapter 5, instead of the list"]
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_loss_list = []
    train_size = x_train.shape[0]
    learning_rate = 0.1

    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grad = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grad)
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]

        train_loss_list.append(network.loss(x_batch, t_batch))

    return {"train_loss_list": train_loss_list}
