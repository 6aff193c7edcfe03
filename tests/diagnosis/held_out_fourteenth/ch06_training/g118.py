# /// variant
# exercise = "Momentum"
# mistakes = ["The velocity gets lr times the gradient with a plus sign, so the step goes uphill.", "The velocity is multiplied by the learning rate instead of momentum."]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.momentum = lr, momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.v:
                self.v[key] = np.zeros_like(params[key])
            self.v[key] = self.lr * self.v[key] + self.lr * grads[key]
            params[key] += self.v[key]
