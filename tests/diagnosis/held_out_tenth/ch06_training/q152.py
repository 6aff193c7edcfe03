# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["An activation also follows the last Affine layer", "The penalty is missing in the loss"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.weight_decay_lambda = weight_decay_lambda
        all_sizes = [input_size] + hidden_size_list + [output_size]
        self.params = init_weights(all_sizes, weight_init_std)
        self.num = len(all_sizes) - 1
        self.layers = OrderedDict()
        for i in range(1, self.num + 1):
            self.layers["Affine" + str(i)] = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            if activation == "relu":
                self.layers["Act" + str(i)] = Relu()
            else:
                self.layers["Act" + str(i)] = Sigmoid()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, self.num + 1):
            grads["W" + str(i)] = self.layers["Affine" + str(i)].dW + self.weight_decay_lambda * self.params["W" + str(i)]
            grads["b" + str(i)] = self.layers["Affine" + str(i)].db
        return grads
