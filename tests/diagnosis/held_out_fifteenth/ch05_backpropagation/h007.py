# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["predict applies softmax to the scores, which the loss layer does again.", "accuracy takes np.argmax(t, axis=1) always, which stops with AxisError for labels."]
# ///
import numpy as np
from collections import OrderedDict

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        가중치1 = weight_init_std * np.random.randn(input_size, hidden_size)
        가중치2 = weight_init_std * np.random.randn(hidden_size, output_size)
        편향1 = np.zeros(hidden_size)
        편향2 = np.zeros(output_size)
        self.params = {"W1": 가중치1, "b1": 편향1, "W2": 가중치2, "b2": 편향2}
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(가중치1, 편향1)
        self.layers["활성화"] = activation()
        self.layers["Affine2"] = Affine(가중치2, 편향2)
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        신호 = x
        for 계층 in self.layers.values():
            신호 = 계층.forward(신호)
        return softmax(신호)

    def loss(self, x, t):
        출력 = self.predict(x)
        손실 = self.lastLayer.forward(출력, t)
        return 손실

    def accuracy(self, x, t):
        예측 = np.argmax(self.predict(x), axis=1)
        정답 = np.argmax(t, axis=1)
        맞힌수 = np.sum(예측 == 정답)
        return 맞힌수 / len(예측)

    def numerical_gradient(self, x, t):
        기울기 = {}
        for 이름, 배열 in self.params.items():
            기울기[이름] = numerical_gradient(lambda w: self.loss(x, t), 배열)
        return 기울기

    def gradient(self, x, t):
        self.loss(x, t)
        신호 = self.lastLayer.backward(1)
        거꾸로 = list(self.layers.values())
        거꾸로.reverse()
        for 계층 in 거꾸로:
            신호 = 계층.backward(신호)
        기울기 = {}
        기울기["W1"] = self.layers["Affine1"].dW
        기울기["b1"] = self.layers["Affine1"].db
        기울기["W2"] = self.layers["Affine2"].dW
        기울기["b2"] = self.layers["Affine2"].db
        return 기울기
