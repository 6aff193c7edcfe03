# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The argument activation is ignored, and the hidden layer is always a Relu."]
# ///
from collections import OrderedDict

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        p = {}
        p['W1'] = weight_init_std * np.random.randn(input_size, hidden_size)
        p['b1'] = np.zeros(hidden_size)
        p['W2'] = weight_init_std * np.random.randn(hidden_size, output_size)
        p['b2'] = np.zeros(output_size)
        self.params = p
        self.layers = OrderedDict()
        self.layers['Affine1'] = Affine(p['W1'], p['b1'])
        self.layers['Relu1'] = Relu()
        self.layers['Affine2'] = Affine(p['W2'], p['b2'])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return (y == t).mean()

    def numerical_gradient(self, x, t):
        f = lambda W: self.loss(x, t)
        return {k: numerical_gradient(f, v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i in (1, 2):
            grads['W%d' % i] = self.layers['Affine%d' % i].dW
            grads['b%d' % i] = self.layers['Affine%d' % i].db
        return grads
