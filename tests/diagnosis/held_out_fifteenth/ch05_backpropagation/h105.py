# /// variant
# exercise = "train"
# mistakes = ["Puts new arrays into params instead of updating them in place, so that the layers keep the old ones."]
# ///
import numpy as np

def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    n = len(x_train)
    epoch = max(n // batch_size, 1)
    loss, tr, te = [], [], []
    for i in range(iters_num):
        b = np.random.choice(n, batch_size)
        g = network.gradient(x_train[b], t_train[b])
        for k in g:
            network.params[k] = network.params[k] - learning_rate * g[k]
        loss.append(network.loss(x_train[b], t_train[b]))
        if i % epoch == 0:
            tr.append(network.accuracy(x_train, t_train))
            te.append(network.accuracy(x_test, t_test))
    return dict(train_loss_list=loss, train_acc_list=tr, test_acc_list=te)
