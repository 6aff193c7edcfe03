# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = ["ignored TwoLayerNet.__init__.weight_init_std:…"]
# shows = ["ignored TwoLayerNet.__init__.weight_init_std:…"]
#
# [title]
# ko = "weight_init_std를 쓰지 않음"
# en = "weight_init_std is not used"
#
# [explanation]
# ko = """
# 가중치의 표준편차가 늘 같습니다. 생성자가 받은 weight_init_std가 뽑은 수에 곱해지지 않습니다. 기본값 0.01을
# 쓰면 가중치가 얼마나 작아야 하는지 생각해 보세요."""
# en = """
# The weights always have the same standard deviation: the weight_init_std that the constructor takes is not
# multiplied by what is drawn. Think of how small the weights should be with 0.01, the default."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
