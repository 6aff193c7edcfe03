# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The gradients of the two Affine layers are exchanged, W2 and b2 getting those of Affine2.", "accuracy drops the last batch when it is shorter than batch_size."]
# ///
from collections import OrderedDict

class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8),
                 conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        fn, fs, pad, st = (conv_param[k] for k in ("filter_num", "filter_size", "pad", "stride"))
        conv_size = (input_dim[1] - fs + 2 * pad) // st + 1
        pool_size = fn * (conv_size // 2) * (conv_size // 2)
        s = weight_init_std
        self.params = {
            "W1": s * np.random.randn(fn, input_dim[0], fs, fs), "b1": np.zeros(fn),
            "W2": s * np.random.randn(pool_size, hidden_size), "b2": np.zeros(hidden_size),
            "W3": s * np.random.randn(hidden_size, output_size), "b3": np.zeros(output_size),
        }
        p = self.params
        self.layers = OrderedDict([
            ("Conv1", Convolution(p["W1"], p["b1"], st, pad)),
            ("Relu1", Relu()),
            ("Pool1", Pooling(2, 2, stride=2)),
            ("Affine1", Affine(p["W2"], p["b2"])),
            ("Relu2", Relu()),
            ("Affine2", Affine(p["W3"], p["b3"])),
        ])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for name in self.layers:
            x = self.layers[name].forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        acc = 0.0
        for i in range(int(x.shape[0] / batch_size)):
            tx = x[i*batch_size:(i+1)*batch_size]
            tt = t[i*batch_size:(i+1)*batch_size]
            y = np.argmax(self.predict(tx), axis=1)
            acc += np.sum(y == tt)
        return acc / x.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        grads["W1"], grads["b1"] = self.layers["Conv1"].dW, self.layers["Conv1"].db
        grads["W2"], grads["b2"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        grads["W3"], grads["b3"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        return grads
