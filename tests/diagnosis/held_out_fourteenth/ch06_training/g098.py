# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["An activation also stands behind the last Affine layer.", "The gradient of the weight decay is not added to the gradients of the weights."]
# ///
from collections import OrderedDict

class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu",
                 weight_init_std="he", weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        self.params = init_weights([input_size] + hidden_size_list + [output_size], weight_init_std)
        self.num = len(hidden_size_list) + 1
        self.layers = OrderedDict()
        for idx in range(1, self.num + 1):
            self.layers['Affine' + str(idx)] = Affine(self.params['W' + str(idx)], self.params['b' + str(idx)])
            self.layers['Act' + str(idx)] = Relu() if activation == "relu" else Sigmoid()
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        penalty, _ = weight_decay(self.params, self.lam)
        return self.last.forward(self.predict(x), t) + penalty

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim != 1:
            t = t.argmax(axis=1)
        return (y == t).sum() / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for idx in range(1, self.num + 1):
            grads['W' + str(idx)] = self.layers['Affine' + str(idx)].dW
            grads['b' + str(idx)] = self.layers['Affine' + str(idx)].db
        return grads
