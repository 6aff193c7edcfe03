# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The weights are not multiplied by weight_init_std, so they are 100 times too large.", "The loss is multiplied by the number of rows, so it is the sum over the batch instead of the mean."]
# ///
class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        def make(rows, cols):
            return np.random.randn(rows, cols), np.zeros(cols)

        self.params = {}
        self.params["W1"], self.params["b1"] = make(input_size, hidden_size)
        self.params["W2"], self.params["b2"] = make(hidden_size, output_size)

    def predict(self, x):
        p = self.params
        hidden = sigmoid(np.dot(x, p["W1"]) + p["b1"])
        return softmax(np.dot(hidden, p["W2"]) + p["b2"])

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t) * len(x)

    def accuracy(self, x, t):
        y = self.predict(x)
        return np.mean(np.argmax(y, 1) == np.argmax(t, 1))

    def numerical_gradient(self, x, t):
        grads = {}
        for k, v in self.params.items():
            grads[k] = numerical_gradient(lambda _: self.loss(x, t), v)
        return grads
