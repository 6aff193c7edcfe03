# /// variant
# exercise = "simpleNet"
# mistakes = ["The weights are drawn uniformly from 0 to 1 by np.random.rand instead of from the normal distribution."]
# ///
class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
