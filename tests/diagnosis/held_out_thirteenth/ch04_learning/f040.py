# /// variant
# exercise = "simpleNet"
# mistakes = ["predict returns the softmax of the scores instead of the scores, which loss then uses as probabilities.", "loss calls cross_entropy_error with the target and the probabilities exchanged."]
# ///
class simpleNet:
    def __init__(self):
        self.W = np.random.normal(size=(2, 3))

    def predict(self, x):
        return softmax(np.dot(x, self.W))

    def loss(self, x, t):
        y = self.predict(x)
        if np.ndim(t) < y.ndim:
            t = np.eye(3)[t]
        return cross_entropy_error(t, y)
