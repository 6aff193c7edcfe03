# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["accuracy begins a new count for each batch, so it returns the right answers of the last batch divided by the number of all images"]
# ///
import numpy as np


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 8, 8),
        conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
        hidden_size=32,
        output_size=10,
        weight_init_std=0.01,
    ):
        fn = conv_param["filter_num"]
        fs = conv_param["filter_size"]
        size = conv_output_size(input_dim[1], fs, conv_param["stride"], conv_param["pad"])
        half = int(size / 2)
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(fn, input_dim[0], fs, fs)
        self.params["W2"] = weight_init_std * np.random.randn(fn * half * half, hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b1"] = np.zeros(fn)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["b3"] = np.zeros(output_size)

        self.conv = Convolution(self.params["W1"], self.params["b1"], conv_param["stride"], conv_param["pad"])
        self.affine1 = Affine(self.params["W2"], self.params["b2"])
        self.affine2 = Affine(self.params["W3"], self.params["b3"])
        self.layers = [self.conv, Relu(), Pooling(2, 2, 2), self.affine1, Relu(), self.affine2]
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for i in range(len(self.layers)):
            out = self.layers[i].forward(out)
        return out

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        for begin in range(0, len(x), batch_size):
            correct = 0
            y = self.predict(x[begin : begin + batch_size])
            for i in range(len(y)):
                answer = t[begin + i] if t.ndim == 1 else np.argmax(t[begin + i])
                if np.argmax(y[i]) == answer:
                    correct += 1
        return correct / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last.backward(1)
        for i in range(len(self.layers) - 1, -1, -1):
            dout = self.layers[i].backward(dout)
        grads = {}
        grads["W1"] = self.conv.dW
        grads["b1"] = self.conv.db
        grads["W2"] = self.affine1.dW
        grads["b2"] = self.affine1.db
        grads["W3"] = self.affine2.dW
        grads["b3"] = self.affine2.db
        return grads
