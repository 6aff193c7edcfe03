# /// variant
# exercise = "train"
# mistakes = ["The rows are never shuffled.", "The accuracy is noted after every update, inside the inner loop, instead of once an epoch."]
# ///
def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    정확도 = []
    for e in range(epochs):
        for start in range(0, len(x_train), batch_size):
            end = start + batch_size
            g = network.gradient(x_train[start:end], t_train[start:end])
            optimizer.update(network.params, g)
            정확도.append(network.accuracy(x_test, t_test))
    return 정확도
