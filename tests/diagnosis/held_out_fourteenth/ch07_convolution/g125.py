# /// variant
# exercise = "train"
# mistakes = ["The number of batches is len(x_train) // batch_size, so the rows of the last, smaller batch are left out in every epoch."]
# ///
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    n = x_train.shape[0]
    for epoch in range(epochs):
        perm = np.random.permutation(n)
        x_shuffled = x_train[perm]
        t_shuffled = t_train[perm]
        for i in range(n // batch_size):
            xb = x_shuffled[i*batch_size:(i+1)*batch_size]
            tb = t_shuffled[i*batch_size:(i+1)*batch_size]
            grads = network.gradient(xb, tb)
            optimizer.update(network.params, grads)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
