# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["gradient divides all gradients by the number of rows once more, although the loss layer has done it.", "accuracy compares with argmin, the class of the lowest score."]
# ///
import numpy as np
from collections import OrderedDict

class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        크기들 = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        for 번호 in range(1, 4):
            self.params["W%d" % 번호] = weight_init_std * np.random.randn(크기들[번호 - 1], 크기들[번호])
            self.params["b%d" % 번호] = np.zeros(크기들[번호])
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for 계층 in self.layers.values():
            x = 계층.forward(x)
        return x

    def loss(self, x, t):
        점수 = self.predict(x)
        return self.lastLayer.forward(점수, t)

    def accuracy(self, x, t):
        예측 = np.argmin(self.predict(x), axis=1)
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        return np.mean(예측 == t)

    def numerical_gradient(self, x, t):
        기울기들 = {}
        for 이름 in self.params:
            기울기들[이름] = numerical_gradient(lambda w: self.loss(x, t), self.params[이름])
        return 기울기들

    def gradient(self, x, t):
        self.loss(x, t)
        데이터수 = x.shape[0]
        기울기 = self.lastLayer.backward()
        for 계층 in reversed(list(self.layers.values())):
            기울기 = 계층.backward(기울기)
        기울기들 = {}
        for 번호 in range(1, 4):
            아핀 = self.layers["Affine%d" % 번호]
            기울기들["W%d" % 번호] = 아핀.dW / 데이터수
            기울기들["b%d" % 번호] = 아핀.db / 데이터수
        return 기울기들
