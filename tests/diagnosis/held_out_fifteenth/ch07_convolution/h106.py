# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["accuracy goes through the full batches only, so that the images of a shorter last batch are not counted.", "The Relu after the convolution is missing."]
# ///
import numpy as np
from collections import OrderedDict

class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8), conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        필터수 = conv_param["filter_num"]
        필터크기 = conv_param["filter_size"]
        패딩 = conv_param["pad"]
        보폭 = conv_param["stride"]
        합성곱_출력 = conv_output_size(input_dim[1], 필터크기, 보폭, 패딩)
        풀링_출력 = int(합성곱_출력 // 2)
        특징수 = 필터수 * 풀링_출력 * 풀링_출력

        self.params = {}
        self.params["W1"] = np.random.normal(0, weight_init_std, (필터수, input_dim[0], 필터크기, 필터크기))
        self.params["b1"] = np.zeros(필터수)
        self.params["W2"] = np.random.normal(0, weight_init_std, (특징수, hidden_size))
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], 보폭, 패딩)
        self.layers["Pool1"] = Pooling(2, 2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        신호 = x
        for 이름 in self.layers:
            신호 = self.layers[이름].forward(신호)
        return 신호

    def loss(self, x, t):
        점수 = self.predict(x)
        return self.last_layer.forward(점수, t)

    def accuracy(self, x, t, batch_size=100):
        정답 = t if t.ndim == 1 else np.argmax(t, axis=1)
        묶음수 = len(x) // batch_size
        맞힘 = 0
        for 번호 in range(묶음수):
            시작 = 번호 * batch_size
            끝 = 시작 + batch_size
            예측 = np.argmax(self.predict(x[시작:끝]), axis=1)
            맞힘 += np.sum(예측 == 정답[시작:끝])
        return 맞힘 / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        기울기 = self.last_layer.backward()
        for 계층 in reversed(list(self.layers.values())):
            기울기 = 계층.backward(기울기)
        결과 = {}
        for 번호, 이름 in [(1, "Conv1"), (2, "Affine1"), (3, "Affine2")]:
            결과["W" + str(번호)] = self.layers[이름].dW
            결과["b" + str(번호)] = self.layers[이름].db
        return 결과
