# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["activation.lower == 'relu' compares the method itself because its parentheses are missing; this is never true, so the hidden layers are always Sigmoid", "gradient reads self.affine[i].dw, but the attribute is called dW"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu",
                 weight_init_std="he", weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        sizes = [input_size] + list(hidden_size_list) + [output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.k = len(sizes) - 1
        self.affine, self.layers = {}, []
        for i in range(1, self.k + 1):
            self.affine[i] = Affine(self.params["W%d" % i], self.params["b%d" % i])
            self.layers.append(self.affine[i])
            if i < self.k:
                if activation.lower == "relu":
                    self.layers.append(Relu())
                else:
                    self.layers.append(Sigmoid())
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers:
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        penalty = weight_decay(self.params, self.lam)[0]
        return self.lastLayer.forward(self.predict(x), t) + penalty

    def accuracy(self, x, t):
        y = self.predict(x).argmax(1)
        if t.ndim == 2:
            t = t.argmax(1)
        return (y == t).sum() / len(y)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, self.k + 1):
            grads["W%d" % i] = self.affine[i].dw + self.lam * self.params["W%d" % i]
            grads["b%d" % i] = self.affine[i].db
        return grads
