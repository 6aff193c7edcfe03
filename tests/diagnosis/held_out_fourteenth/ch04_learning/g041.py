# /// variant
# exercise = "simpleNet"
# mistakes = ["W is drawn with np.random.rand, uniformly between 0 and 1, instead of from the normal distribution."]
# ///
class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return x @ self.W

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
