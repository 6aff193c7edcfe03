# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The layers are kept in a plain list, but gradient takes them by their names, and a TypeError is raised."]
# ///
class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0):
        self.weight_decay_lambda = weight_decay_lambda
        sizes = [input_size] + list(hidden_size_list) + [output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.n = len(sizes) - 1
        act = {"relu": Relu, "sigmoid": Sigmoid}[activation]
        self.layers = []
        for i in range(1, self.n + 1):
            self.layers.append(Affine(self.params["W" + str(i)], self.params["b" + str(i)]))
            if i != self.n:
                self.layers.append(act())
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        penalty = weight_decay(self.params, self.weight_decay_lambda)[0]
        return self.last_layer.forward(self.predict(x), t) + penalty

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in self.layers[::-1]:
            dout = layer.backward(dout)
        decay = weight_decay(self.params, self.weight_decay_lambda)[1]
        grads = {}
        for i in range(1, self.n + 1):
            layer = self.layers["Affine" + str(i)]
            grads["W" + str(i)] = layer.dW + decay["W" + str(i)]
            grads["b" + str(i)] = layer.db
        return grads
