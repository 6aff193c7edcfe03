# /// variant
# exercise = "SGD"
# mistakes = ["gradient_ascent", "gradients_scaled_in_place"]
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.learning_rate = lr

    def update(self, params, grads):
        for name, g in grads.items():
            g *= self.learning_rate
            params[name] += g
