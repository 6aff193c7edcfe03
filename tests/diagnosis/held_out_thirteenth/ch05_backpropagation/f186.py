# /// variant
# exercise = "train"
# mistakes = ["The minibatch is drawn once before the loop, so every update uses the same rows.", "The accuracies on the test data are appended under the misspelt key \"test_acc\", which the dictionary does not have (KeyError)."]
# ///
def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x_train[batch_mask]
    t_batch = t_train[batch_mask]
    result = {"train_loss_list": [], "train_acc_list": [], "test_acc_list": []}
    for i in range(iters_num):
        grad = network.gradient(x_batch, t_batch)
        for key in network.params.keys():
            network.params[key] -= learning_rate * grad[key]
        result["train_loss_list"].append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            result["train_acc_list"].append(network.accuracy(x_train, t_train))
            result["test_acc"].append(network.accuracy(x_test, t_test))
    return result
