# /// variant
# exercise = "train"
# mistakes = ["The test accuracy is computed with the training data.", "The loss list is overwritten by the result of append, which is None, so that the next append raises an AttributeError."]
# ///
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    losses = []
    train_accs = []
    test_accs = []
    per_epoch = max(x_train.shape[0] // batch_size, 1)
    for i in range(iters_num):
        idx = np.random.choice(x_train.shape[0], batch_size)
        xb, tb = x_train[idx], t_train[idx]
        g = network.gradient(xb, tb)
        for k in g:
            network.params[k] -= learning_rate * g[k]
        losses = losses.append(network.loss(xb, tb))
        if i % per_epoch == 0:
            train_accs.append(network.accuracy(x_train, t_train))
            test_accs.append(network.accuracy(x_train, t_train))
    return {"train_loss_list": losses, "train_acc_list": train_accs, "test_acc_list": test_accs}
