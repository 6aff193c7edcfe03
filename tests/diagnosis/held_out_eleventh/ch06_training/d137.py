# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The sizes are put together as list + int; output_size has to stand in a list"]
# ///
import numpy as np
from collections import OrderedDict


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu",
                 weight_init_std="he", weight_decay_lambda=0):
        self.wd = weight_decay_lambda
        all_size = [input_size] + hidden_size_list + output_size
        self.params = init_weights(all_size, weight_init_std)
        self.hidden_layer_num = len(hidden_size_list)

        layer_class = {"sigmoid": Sigmoid, "relu": Relu}
        self.layers = OrderedDict()
        for idx in range(1, self.hidden_layer_num + 1):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            self.layers["Act" + str(idx)] = layer_class[activation]()
        idx = self.hidden_layer_num + 1
        self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t) + weight_decay(self.params, self.wd)[0]

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
        for idx in range(1, self.hidden_layer_num + 2):
            a = self.layers["Affine" + str(idx)]
            grads["W" + str(idx)] = a.dW + self.wd * a.W
            grads["b" + str(idx)] = a.db
        return grads
