# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["Joins the string \"Affine\" and an integer with +, which stops with TypeError in the constructor."]
# ///
import numpy as np

class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        sizes = [input_size]
        sizes.extend(hidden_size_list)
        sizes.append(output_size)
        self.count = len(sizes) - 1
        self.params = init_weights(sizes, weight_init_std)
        self.layers = {}
        for i in range(1, self.count + 1):
            self.layers["Affine" + i] = Affine(self.params["W" + i], self.params["b" + i])
            if i != self.count:
                if activation == "relu":
                    self.layers["Act" + i] = Relu()
                else:
                    self.layers["Act" + i] = Sigmoid()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t) + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        decay = weight_decay(self.params, self.lam)[1]
        grads = {}
        for i in range(1, self.count + 1):
            grads["W" + i] = self.layers["Affine" + i].dW + decay["W" + i]
            grads["b" + i] = self.layers["Affine" + i].db
        return grads
