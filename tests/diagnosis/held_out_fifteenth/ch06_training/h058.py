# /// variant
# exercise = "train"
# mistakes = ["Calls optimizer.update with the gradients only, without params: TypeError, an argument is missing."]
# ///
import numpy as np

def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_loss_list = []
    train_size = x_train.shape[0]
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(grads)
        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
