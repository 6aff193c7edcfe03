# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["The second Relu is missing, so that Affine3 follows Affine2 directly.", "accuracy returns the number of right answers without dividing by the number of rows."]
# ///
from collections import OrderedDict

class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        크기 = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        for i in range(3):
            self.params[f"W{i+1}"] = np.random.randn(크기[i], 크기[i+1]) * weight_init_std
            self.params[f"b{i+1}"] = np.zeros(크기[i+1])
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        count = 0
        for score, label in zip(self.predict(x), t):
            if np.argmax(score) == label:
                count += 1
        return count

    def numerical_gradient(self, x, t):
        def f(W):
            return self.loss(x, t)
        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(f, self.params[key])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for name in ["Affine3", "Affine2", "Relu1", "Affine1"]:
            dout = self.layers[name].backward(dout)
        return {k: (self.layers["Affine" + k[1]].dW if k[0] == "W" else self.layers["Affine" + k[1]].db) for k in self.params}
