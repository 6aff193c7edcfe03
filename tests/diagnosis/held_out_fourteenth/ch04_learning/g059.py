# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The hidden layer has no sigmoid.", "numerical_gradient of the net hands over the key instead of the array, which has no shape, and an AttributeError is raised."]
# ///
class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params['W1'] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params['b1'] = np.zeros(hidden_size)
        self.params['W2'] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params['b2'] = np.zeros(output_size)

    def predict(self, x):
        h = np.dot(x, self.params['W1']) + self.params['b1']
        y = np.dot(h, self.params['W2']) + self.params['b2']
        return softmax(y)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.mean(y == np.argmax(t, axis=1))

    def numerical_gradient(self, x, t):
        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(lambda W: self.loss(x, t), key)
        return grads
