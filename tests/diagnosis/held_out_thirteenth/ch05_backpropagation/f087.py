# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["list.reverse() is assigned to the variable layers, which is then None and cannot be iterated (TypeError)."]
# ///
from collections import OrderedDict

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {'W1': weight_init_std * np.random.randn(input_size, hidden_size),
                       'b1': np.zeros(hidden_size),
                       'W2': weight_init_std * np.random.randn(hidden_size, output_size),
                       'b2': np.zeros(output_size)}
        self.layers = OrderedDict([
            ('Affine1', Affine(self.params['W1'], self.params['b1'])),
            ('Act', activation()),
            ('Affine2', Affine(self.params['W2'], self.params['b2'])),
        ])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for name in self.layers:
            x = self.layers[name].forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        answer = t if t.ndim == 1 else t.argmax(axis=1)
        return np.mean(y == answer)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda W: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        layers = list(self.layers.values()).reverse()
        for layer in layers:
            dout = layer.backward(dout)
        a, b = self.layers['Affine1'], self.layers['Affine2']
        return {'W1': a.dW, 'b1': a.db, 'W2': b.dW, 'b2': b.db}
