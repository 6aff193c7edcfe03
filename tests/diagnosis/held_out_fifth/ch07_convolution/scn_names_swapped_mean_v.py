# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The gradients of W2 and W3 are stored under each other's names", "The accuracy of the batches is averaged although the last batch may be smaller"]
# ///
from collections import OrderedDict

import numpy as np


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 8, 8),
        conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
        hidden_size=32,
        output_size=10,
        weight_init_std=0.01,
    ):
        FN = conv_param["filter_num"]
        FS = conv_param["filter_size"]
        o = conv_output_size(input_dim[1], FS, conv_param["stride"], conv_param["pad"])
        flat = FN * (o // 2) * (o // 2)
        self.params = {}
        for i, shape in enumerate([(FN, input_dim[0], FS, FS), (flat, hidden_size), (hidden_size, output_size)], 1):
            self.params[f"W{i}"] = weight_init_std * np.random.randn(*shape)
            self.params[f"b{i}"] = np.zeros(shape[0] if i == 1 else shape[1])
        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(
            self.params["W1"], self.params["b1"], conv_param["stride"], conv_param["pad"]
        )
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, 2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        accs = []
        for i in range(0, len(x), batch_size):
            y = np.argmax(self.predict(x[i : i + batch_size]), axis=1)
            accs.append(np.mean(y == t[i : i + batch_size]))
        return np.mean(accs)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        grads["W1"], grads["b1"] = self.layers["Conv1"].dW, self.layers["Conv1"].db
        grads["W2"], grads["b2"] = self.layers["Affine2"].dW, self.layers["Affine1"].db
        grads["W3"], grads["b3"] = self.layers["Affine1"].dW, self.layers["Affine2"].db
        return grads
