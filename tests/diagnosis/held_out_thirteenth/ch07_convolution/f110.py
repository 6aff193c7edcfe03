# /// variant
# exercise = "train"
# mistakes = ["The rows are never shuffled, so every epoch uses the same batches in the same order."]
# ///
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    acc_list = []
    for epoch in range(epochs):
        for i in range(0, len(x_train), batch_size):
            x_batch = x_train[i:i + batch_size]
            t_batch = t_train[i:i + batch_size]
            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)
        acc_list.append(network.accuracy(x_test, t_test))
    return acc_list
