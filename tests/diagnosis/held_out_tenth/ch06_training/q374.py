# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["A number is added to lists without brackets around it"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.weight_decay_lambda = weight_decay_lambda
        sizes = [input_size] + hidden_size_list + output_size
        self.params = init_weights(sizes, weight_init_std)
        self.hidden_layer_num = len(hidden_size_list)
        hwalseong = {"sigmoid": Sigmoid, "relu": Relu}
        self.layers = OrderedDict()
        for idx in range(1, self.hidden_layer_num + 2):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            if idx <= self.hidden_layer_num:
                self.layers["Activation" + str(idx)] = hwalseong[activation]()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t) + weight_decay(self.params, self.weight_decay_lambda)[0]

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for idx in range(1, self.hidden_layer_num + 2):
            W = self.layers["Affine" + str(idx)].W
            grads["W" + str(idx)] = self.layers["Affine" + str(idx)].dW + self.weight_decay_lambda * W
            grads["b" + str(idx)] = self.layers["Affine" + str(idx)].db
        return grads
