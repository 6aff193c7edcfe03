# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["gradient does not run the forward pass for x and t, so it uses the values of an earlier call.", "The accuracy is the number of right rows, not divided by the number of rows."]
# ///
from collections import OrderedDict

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        for i, (m, n) in enumerate([(input_size, hidden_size), (hidden_size, output_size)], 1):
            self.params[f'W{i}'] = weight_init_std * np.random.randn(m, n)
            self.params[f'b{i}'] = np.zeros(n)
        self.layers = OrderedDict()
        self.layers['Affine1'] = Affine(self.params['W1'], self.params['b1'])
        self.layers['Activation1'] = activation()
        self.layers['Affine2'] = Affine(self.params['W2'], self.params['b2'])
        self.lastLayer = SoftmaxWithLoss()
        # 처음 한 번
        self.loss(np.zeros((1, input_size)), np.zeros(1, dtype=int))

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return float(np.sum(y == t))

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)
        return {k: numerical_gradient(loss_W, self.params[k]) for k in self.params}

    def gradient(self, x, t):
        dout = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in (1, 2):
            grads[f'W{i}'] = self.layers[f'Affine{i}'].dW
            grads[f'b{i}'] = self.layers[f'Affine{i}'].db
        return grads
