# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["lambda_without_parameter | exception:too_many_arguments"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        W1 = np.random.standard_normal((input_size, hidden_size)) * weight_init_std
        W2 = np.random.standard_normal((hidden_size, output_size)) * weight_init_std
        self.params = {"W1": W1, "W2": W2, "b1": np.zeros(hidden_size), "b2": np.zeros(output_size)}

    def predict(self, x):
        z = sigmoid(np.add(x.dot(self.params["W1"]), self.params["b1"]))
        return softmax(np.add(z.dot(self.params["W2"]), self.params["b2"]))

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return float(np.mean(self.predict(x).argmax(1) == t.argmax(1)))

    def numerical_gradient(self, x, t):
        def current_loss():
            return self.loss(x, t)

        return {name: numerical_gradient(current_loss, array) for name, array in self.params.items()}
