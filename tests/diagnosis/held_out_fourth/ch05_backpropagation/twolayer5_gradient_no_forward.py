# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["gradient_without_a_way_forward"]
# says = "gradient does not run the forward pass first"
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        return np.mean(y == labels)

    def numerical_gradient(self, x, t):
        loss = lambda W: self.loss(x, t)
        return {k: numerical_gradient(loss, v) for k, v in self.params.items()}

    def gradient(self, x, t):
        # 역전파
        dout = self.lastLayer.backward()
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i in ("1", "2"):
            grads["W" + i] = self.layers["Affine" + i].dW
            grads["b" + i] = self.layers["Affine" + i].db
        return grads
