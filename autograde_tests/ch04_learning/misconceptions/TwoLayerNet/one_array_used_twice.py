# /// misconception
# caught_by = ["test_the_gradient_is_the_analytic_one"]
#
# [title]
# ko = "W2의 기울기를 W1로 구함"
# en = "The gradient of W2 is computed from W1"
#
# [explanation]
# ko = """
# 비슷한 줄을 복사하면서 이름 하나를 고치지 않았습니다. 그래서 W2의 자리에 W1의 기울기가 들어가고 형상도 맞지
# 않습니다. 결과의 형상을 params의 형상과 하나씩 비교해 보고, 되풀이되는 줄을 반복문으로 바꾸는 것도 생각해
# 보세요."""
# en = """
# A line was copied and one name in it not changed. The gradient of W1 ends up in the place of W2, and the shape
# does not fit either. Compare the shapes of the result with those of params one by one, and consider a loop in
# place of lines that repeat."""
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

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
