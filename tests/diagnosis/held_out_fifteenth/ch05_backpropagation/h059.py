# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The parameter activation is ignored, the activation layer is always Relu.", "accuracy returns the number of right answers, not divided by the number of rows."]
# ///
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        w = lambda *s: weight_init_std * np.random.randn(*s)
        self.params = p = {"W1": w(input_size, hidden_size), "b1": np.zeros(hidden_size),
                           "W2": w(hidden_size, output_size), "b2": np.zeros(output_size)}
        self.layers = {"Affine1": Affine(p["W1"], p["b1"]), "Relu1": Relu(), "Affine2": Affine(p["W2"], p["b2"])}
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        t = t.argmax(1) if t.ndim > 1 else t
        return np.count_nonzero(self.predict(x).argmax(1) == t)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            d = layer.backward(d)
        a, b = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a.dW, "b1": a.db, "W2": b.dW, "b2": b.db}
