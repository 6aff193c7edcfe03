# /// variant
# exercise = "simpleNet"
# mistakes = ["loss calls predict without self, which is not defined as a function, and a NameError is raised."]
# ///
class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = softmax(predict(x))
        return cross_entropy_error(y, t)
