# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The biases start at 1 because of np.ones instead of 0", "In numerical_gradient b2 is computed from self.params['b1'], so it is the gradient of b1"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params['W1'] = np.random.normal(0, weight_init_std, (input_size, hidden_size))
        self.params['b1'] = np.ones(hidden_size)
        self.params['W2'] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        self.params['b2'] = np.ones(output_size)

    def predict(self, x):
        p = self.params
        h = sigmoid(np.dot(x, p['W1']) + p['b1'])
        y = softmax(np.dot(h, p['W2']) + p['b2'])
        return y

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = self.predict(x)
        y = np.argmax(y, axis=1)
        t = np.argmax(t, axis=1)
        accuracy = np.sum(y == t) / float(x.shape[0])
        return accuracy

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads['W1'] = numerical_gradient(loss_W, self.params['W1'])
        grads['b1'] = numerical_gradient(loss_W, self.params['b1'])
        grads['W2'] = numerical_gradient(loss_W, self.params['W2'])
        grads['b2'] = numerical_gradient(loss_W, self.params['b1'])
        return grads
