# /// variant
# exercise = "simpleNet"
# mistakes = ["The method loss calls predict without self, which is a NameError."]
# ///
class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return x @ self.W

    def loss(self, x, t):
        y = softmax(predict(x))
        return cross_entropy_error(y, t)
