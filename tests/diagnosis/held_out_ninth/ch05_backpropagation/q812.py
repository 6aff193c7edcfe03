# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The Affine layers get copies of the parameters", "The gradient of the biases is returned under the wrong layer's name"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(np.array(self.params["W1"]), np.array(self.params["b1"]))
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(np.array(self.params["W2"]), np.array(self.params["b2"]))
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / len(x)

    def numerical_gradient(self, x, t):
        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(lambda W: self.loss(x, t), self.params[key])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        grads["W1"] = self.layers["Affine1"].dW
        grads["b1"] = self.layers["Affine2"].db
        grads["W2"] = self.layers["Affine2"].dW
        grads["b2"] = self.layers["Affine1"].db
        return grads
