# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["input_size and output_size are numbers and cannot be added to the list hidden_size_list, so a TypeError is raised"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.sizes = input_size + hidden_size_list + output_size
        self.lam = weight_decay_lambda
        self.params = init_weights(self.sizes, weight_init_std)
        self.affines = []
        self.layers = []
        n = len(self.sizes) - 1
        for i in range(1, n + 1):
            layer = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            self.affines.append(layer)
            self.layers.append(layer)
            if i < n:
                if activation == "relu":
                    self.layers.append(Relu())
                else:
                    self.layers.append(Sigmoid())
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for i in range(len(self.layers)):
            out = self.layers[i].forward(out)
        return out

    def loss(self, x, t):
        penalty = weight_decay(self.params, self.lam)[0]
        return self.last.forward(self.predict(x), t) + penalty

    def accuracy(self, x, t):
        y = self.predict(x)
        cnt = 0
        for i in range(len(y)):
            answer = t[i] if t.ndim == 1 else np.argmax(t[i])
            if np.argmax(y[i]) == answer:
                cnt += 1
        return cnt / len(y)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last.backward(1)
        for i in range(len(self.layers) - 1, -1, -1):
            dout = self.layers[i].backward(dout)
        grads = {}
        for i in range(len(self.affines)):
            grads["W" + str(i + 1)] = self.affines[i].dW + self.lam * self.affines[i].W
            grads["b" + str(i + 1)] = self.affines[i].db
        return grads
