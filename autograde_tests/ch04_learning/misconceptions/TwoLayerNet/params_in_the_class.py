# /// misconception
# caught_by = ["test_two_networks_keep_their_own_parameters"]
# shows = ["class level params"]
#
# [title]
# ko = "params를 모든 신경망이 함께 씀"
# en = "All networks share one params"
#
# [explanation]
# ko = """
# params가 클래스의 본체에서 한 번만 만들어져 모든 신경망이 같은 딕셔너리를 씁니다. 새 신경망을 만들면 앞서 만든
# 신경망의 가중치까지 바뀝니다. 신경망을 두 개 만들어 params가 같은 것인지 비교해 보세요."""
# en = """
# params is made once, in the body of the class, and all networks use the same dict. Making a new network replaces
# the weights of the earlier ones. Make two networks and compare whether their params are one and the same."""
# ///
import numpy as np


class TwoLayerNet:
    params = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
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

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
