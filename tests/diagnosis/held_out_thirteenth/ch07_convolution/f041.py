# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The last batch is dropped by the accuracy if it is smaller than batch_size, though its images are in the denominator.", "The Relu behind the first Affine layer is missing."]
# ///
from collections import OrderedDict

class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8),
                 conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        fn, fs = conv_param["filter_num"], conv_param["filter_size"]
        pad, stride = conv_param["pad"], conv_param["stride"]
        C, H, _ = input_dim
        O = conv_output_size(H, fs, stride, pad)
        flat = fn * (O // 2) * (O // 2)
        std = weight_init_std
        self.params = {
            "W1": std * np.random.randn(fn, C, fs, fs), "b1": np.zeros(fn),
            "W2": std * np.random.randn(flat, hidden_size), "b2": np.zeros(hidden_size),
            "W3": std * np.random.randn(hidden_size, output_size), "b3": np.zeros(output_size),
        }
        p = self.params
        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(p["W1"], p["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, 2)
        self.layers["Affine1"] = Affine(p["W2"], p["b2"])
        self.layers["Affine2"] = Affine(p["W3"], p["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        acc = 0.0
        for i in range(int(x.shape[0] / batch_size)):
            tx = x[i * batch_size:(i + 1) * batch_size]
            tt = t[i * batch_size:(i + 1) * batch_size]
            y = np.argmax(self.predict(tx), axis=1)
            acc += np.sum(y == tt)
        return acc / x.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for name in reversed(list(self.layers)):
            dout = self.layers[name].backward(dout)
        grads = {}
        for i, name in enumerate(["Conv1", "Affine1", "Affine2"]):
            grads["W%d" % (i + 1)] = self.layers[name].dW
            grads["b%d" % (i + 1)] = self.layers[name].db
        return grads
