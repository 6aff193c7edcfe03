# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The penalty of weight decay is subtracted from the loss instead of added.", "The loop over the layers stops before the last Affine, which is never created, so gradient does not find it under its key (KeyError)."]
# ///
from collections import OrderedDict

class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu",
                 weight_init_std="he", weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        self.n = len(hidden_size_list) + 1
        sizes = [input_size, *hidden_size_list, output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.layers = OrderedDict()
        for i in range(1, self.n):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if activation == "relu":
                self.layers[f"Act{i}"] = Relu()
            else:
                self.layers[f"Act{i}"] = Sigmoid()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        penalty, _ = weight_decay(self.params, self.lam)
        return self.last_layer.forward(self.predict(x), t) - penalty

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        decay = weight_decay(self.params, self.lam)[1]
        grads = {}
        for i in range(1, self.n + 1):
            layer = self.layers[f"Affine{i}"]
            grads[f"W{i}"] = layer.dW + decay[f"W{i}"]
            grads[f"b{i}"] = layer.db
        return grads
