# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["W2 is made for the size before pooling, so the product of the first Affine layer does not fit and a ValueError is raised."]
# ///
from collections import OrderedDict

class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8),
                 conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        FN = conv_param["filter_num"]
        FS = conv_param["filter_size"]
        pad = conv_param["pad"]
        stride = conv_param["stride"]
        O = conv_output_size(input_dim[1], FS, stride, pad)

        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(FN, input_dim[0], FS, FS)
        self.params["b1"] = np.zeros(FN)
        self.params["W2"] = weight_init_std * np.random.randn(FN * O * O, hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, 2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        acc = 0
        for i in range(0, x.shape[0], batch_size):
            y = np.argmax(self.predict(x[i:i+batch_size]), axis=1)
            acc += np.sum(y == t[i:i+batch_size])
        return acc / x.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i, name in zip("123", ["Conv1", "Affine1", "Affine2"]):
            grads["W" + i] = self.layers[name].dW
            grads["b" + i] = self.layers[name].db
        return grads
