# /// variant
# exercise = "train"
# mistakes = ["The rows are never shuffled, every epoch takes them in their original order."]
# ///
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    history = []
    for epoch in range(epochs):
        start = 0
        while start < len(x_train):
            xb = x_train[start:start + batch_size]
            tb = t_train[start:start + batch_size]
            grads = network.gradient(xb, tb)
            optimizer.update(network.params, grads)
            start += batch_size
        history.append(network.accuracy(x_test, t_test))
    return history
