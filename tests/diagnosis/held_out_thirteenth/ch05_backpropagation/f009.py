# /// variant
# exercise = "train"
# mistakes = ["The parameters move along the gradient instead of against it, since += is used."]
# ///
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list = []
    train_acc_list = []
    test_acc_list = []
    iter_per_epoch = max(x_train.shape[0] // batch_size, 1)
    for i in range(iters_num):
        mask = np.random.choice(x_train.shape[0], batch_size)
        x_batch = x_train[mask]
        t_batch = t_train[mask]
        grad = network.gradient(x_batch, t_batch)
        for key in grad:
            network.params[key] += learning_rate * grad[key]
        train_loss_list.append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
