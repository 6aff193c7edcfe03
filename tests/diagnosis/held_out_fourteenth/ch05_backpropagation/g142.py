# /// variant
# exercise = "train"
# mistakes = ["params[key] is given a new array instead of being changed in place, so the arrays that the layers hold stay as they were."]
# ///
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_loss_list, train_acc_list, test_acc_list = [], [], []
    n = len(x_train)
    epoch = max(n / batch_size, 1)
    epoch = int(epoch)
    for i in range(iters_num):
        mask = np.random.choice(n, batch_size)
        x_batch = x_train[mask]
        t_batch = t_train[mask]
        grad = network.gradient(x_batch, t_batch)
        for key in grad.keys():
            network.params[key] = network.params[key] - learning_rate * grad[key]
        train_loss_list.append(network.loss(x_batch, t_batch))
        if i % epoch == 0:
            train_acc_list.append(network.accuracy(x_train, t_train))
            test_acc_list.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
