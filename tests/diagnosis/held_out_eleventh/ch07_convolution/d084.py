# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["There is no Relu between the two Affine layers", "gradient looks up self.layers['Conv'], but the layer is stored under the key Conv1"]
# ///
import numpy as np
from collections import OrderedDict


class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8),
                 conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        C, H, W = input_dim
        FN, F, P, S = [conv_param[k] for k in ('filter_num', 'filter_size', 'pad', 'stride')]
        O = int(conv_output_size(H, F, S, P))
        self.params = p = {}
        p['W1'] = np.random.normal(0, weight_init_std, (FN, C, F, F))
        p['b1'] = np.zeros(FN)
        p['W2'] = np.random.normal(0, weight_init_std, (FN * (O // 2) ** 2, hidden_size))
        p['b2'] = np.zeros(hidden_size)
        p['W3'] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        p['b3'] = np.zeros(output_size)
        # 계층
        self.layers = OrderedDict()
        self.layers['Conv1'] = Convolution(p['W1'], p['b1'], S, P)
        self.layers['Relu1'] = Relu()
        self.layers['Pool1'] = Pooling(2, 2, 2)
        self.layers['Affine1'] = Affine(p['W2'], p['b2'])
        self.layers['Affine2'] = Affine(p['W3'], p['b3'])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        hits = 0
        for a in range(0, len(x), batch_size):
            hits += (self.predict(x[a:a + batch_size]).argmax(axis=1) == t[a:a + batch_size]).sum()
        return hits / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in list(self.layers.values())[::-1]:
            d = layer.backward(d)
        grads = {}
        for number, name in zip('123', ('Conv', 'Affine1', 'Affine2')):
            grads['W' + number] = self.layers[name].dW
            grads['b' + number] = self.layers[name].db
        return grads
