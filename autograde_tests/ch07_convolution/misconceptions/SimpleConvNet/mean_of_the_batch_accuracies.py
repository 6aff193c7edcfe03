# /// misconception
# caught_by = ["test_the_last_batch_of_an_accuracy_may_be_smaller"]
# shows = [".mean() in loop", ".mean() in accuracy"]
# shows_no = [
#     ".sum() in accuracy | np.mean() * … | .mean() * … | … * np.mean() | … * .mean() | weights= | np.average | np.concatenate | np.append | .extend | np.hstack",
# ]
#
# [title]
# ko = "배치별 정확도를 평균함"
# en = "The mean of the accuracies of the batches"
#
# [explanation]
# ko = """
# 배치마다 구한 정확도를 평균하면 길이가 짧은 마지막 배치의 이미지가 다른 이미지보다 큰 비중을 가집니다. 맞힌 수를 모두 더한 다음 전체 이미지의 수로 나누어야 합니다. 배치의 크기로 나누어떨어지지 않는 수로
# 확인해 보세요."""
# en = """
# In a mean of the accuracies of the batches, the images of a short last batch weigh more than the others. Add up the
# right answers and divide by the number of all images. Try it with a number of images that is no multiple of the
# batch size."""
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
        filter_num, filter_size = (conv_param["filter_num"], conv_param["filter_size"])
        pad, stride = (conv_param["pad"], conv_param["stride"])
        size = int(conv_output_size(input_dim[1], filter_size, stride, pad))
        shapes = [
            (filter_num, input_dim[0], filter_size, filter_size),
            (filter_num * (size // 2) ** 2, hidden_size),
            (hidden_size, output_size),
        ]
        self.params = {}
        for number, shape in enumerate(shapes, 1):
            self.params[f"W{number}"] = weight_init_std * np.random.randn(*shape)
            self.params[f"b{number}"] = np.zeros(filter_num if number == 1 else shape[1])
        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, stride=2)
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
        shares = []
        for begin in range(0, len(x), batch_size):
            y = np.argmax(self.predict(x[begin : begin + batch_size]), axis=1)
            shares.append(np.mean(y == t[begin : begin + batch_size]))
        return np.mean(shares)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number, name in enumerate(("Conv1", "Affine1", "Affine2"), 1):
            grads[f"W{number}"] = self.layers[name].dW
            grads[f"b{number}"] = self.layers[name].db
        return grads
