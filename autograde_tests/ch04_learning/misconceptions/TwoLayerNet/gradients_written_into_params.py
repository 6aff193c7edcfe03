# /// misconception
# caught_by = ["test_the_gradient_is_the_analytic_one", "test_the_gradient_leaves_the_parameters_alone"]
# shows = ["self.params['W1'] = numerical_gradient() | self.params['W2'] = numerical_gradient()"]
#
# [title]
# ko = "기울기를 params에 덮어씀"
# en = "The gradients are written into params"
#
# [explanation]
# ko = """
# 기울기를 담을 딕셔너리가 params와 같은 것이어서, 기울기를 구하는 동안 가중치가 기울기로 바뀝니다. 그다음
# 매개변수의 기울기는 이미 망가진 신경망에서 계산됩니다. 대입이 딕셔너리를 복사하는지 생각해 보고, 부르기 전과
# 뒤의 params를 비교해 보세요."""
# en = """
# The dict for the gradients is params itself, so weights are replaced by gradients on the way. The gradients of
# the other parameters then come from a network that is already spoilt. Think about whether an assignment copies a
# dict, and compare params before and after the call."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
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

        grads = self.params
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
