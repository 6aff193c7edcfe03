# /// misconception
# caught_by = ["test_loss_is_the_mean_cross_entropy_of_the_batch", "test_the_gradient_is_the_analytic_one"]
# uses = ["softmax | np.exp"]
# shows = ["softmax(self.predict(… | …(softmax(self.predict(…", "softmax() in predict | np.exp"]
#
# [title]
# ko = "loss에서 소프트맥스를 거침"
# en = "softmax is applied in loss"
#
# [explanation]
# ko = """
# predict의 결과가 loss에서 소프트맥스를 거칩니다. predict는 이미 확률을 돌려주어야 하고, 확률에 다시 소프트맥스를
# 쓰면 값들이 서로 비슷해져서, 답이 아무리 좋아도 손실이 충분히 작아지지 않습니다. 두 메서드 가운데 어느 쪽이
# 소프트맥스를 맡는지 본문에서 확인해 보세요."""
# en = """
# loss sends what predict returns through softmax. But predict is to return probabilities already. Applied to
# probabilities, softmax makes them nearly equal, so the loss cannot become small however good the answer is.
# Check in the text which of the two methods applies softmax."""
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
        return cross_entropy_error(softmax(y), t)

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
