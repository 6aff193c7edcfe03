# /// variant
# exercise = "train"
# mistakes = ["The accuracy is appended after every update instead of after every epoch.", "np.random.permutation is called with x_train itself instead of with its length, so shuffled data instead of row numbers are used as an index (IndexError)."]
# ///
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    n = x_train.shape[0]
    accs = []
    for _ in range(epochs):
        perm = np.random.permutation(x_train)
        for k in range(0, n, batch_size):
            idx = perm[k:k + batch_size]
            grads = network.gradient(x_train[idx], t_train[idx])
            optimizer.update(network.params, grads)
            accs.append(network.accuracy(x_test, t_test))
    return accs
