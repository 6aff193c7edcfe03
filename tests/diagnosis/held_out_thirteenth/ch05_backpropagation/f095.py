# /// variant
# exercise = "train"
# mistakes = ["The number of iterations of an epoch is computed with / as a float and used in range, a TypeError."]
# ///
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    n = len(x_train)
    per_epoch = max(n / batch_size, 1)
    epoch_ends = list(range(0, iters_num, per_epoch))
    losses, accs, test_accs = [], [], []
    for i in range(iters_num):
        idx = np.random.choice(n, batch_size)
        xb, tb = x_train[idx], t_train[idx]
        grads = network.gradient(xb, tb)
        for key in network.params:
            network.params[key] -= learning_rate * grads[key]
        losses.append(network.loss(xb, tb))
        if i in epoch_ends:
            accs.append(network.accuracy(x_train, t_train))
            test_accs.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": losses, "train_acc_list": accs, "test_acc_list": test_accs}
