# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation"]
# uses = [".predict() in gradient"]
# lacks = [".loss() in gradient | .forward() in gradient"]
# shows = [".predict() in gradient"]
# shows_no = [".loss() in gradient | .forward() in gradient"]
#
# [title]
# ko = "손실 계층이 순전파를 하지 않음"
# en = "The loss layer has not gone forward"
#
# [explanation]
# ko = """
# gradient가 predict로 점수를 구할 뿐, 손실 계층은 순전파를 하지 않습니다. 손실 계층의 backward는 자기가 마지막으로 받은 점수와 정답에서 시작하므로, 처음에는 그것이 없어 오류가 나고
# 나중에는 다른 배치의 것이 쓰입니다. 받은 t가 gradient 안에서 쓰이는지 보세요."""
# en = """
# gradient finds the scores by predict, but the loss layer does not go forward. Its backward starts from the scores
# and targets that it got last: at first there are none, and an error is raised; later they belong to another batch.
# See whether gradient makes any use of its t."""
# ///
from collections import OrderedDict

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
        filter_num = conv_param["filter_num"]
        filter_size = conv_param["filter_size"]
        filter_pad = conv_param["pad"]
        filter_stride = conv_param["stride"]
        input_size = input_dim[1]
        conv_output = int((input_size - filter_size + 2 * filter_pad) / filter_stride + 1)
        pool_output_size = int(filter_num * (conv_output / 2) * (conv_output / 2))

        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(filter_num, input_dim[0], filter_size, filter_size)
        self.params["b1"] = np.zeros(filter_num)
        self.params["W2"] = weight_init_std * np.random.randn(pool_output_size, hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], filter_stride, filter_pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(pool_h=2, pool_w=2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
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
        for i in range(int(np.ceil(x.shape[0] / batch_size))):
            tx = x[i * batch_size : (i + 1) * batch_size]
            tt = t[i * batch_size : (i + 1) * batch_size]
            y = self.predict(tx)
            y = np.argmax(y, axis=1)
            acc += np.sum(y == tt)
        return acc / x.shape[0]

    def gradient(self, x, t):
        # forward
        self.predict(x)

        # backward
        dout = 1
        dout = self.last_layer.backward(dout)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        grads["W1"], grads["b1"] = self.layers["Conv1"].dW, self.layers["Conv1"].db
        grads["W2"], grads["b2"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        grads["W3"], grads["b3"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        return grads
