# /// variant
# exercise = "Adam"
# mistakes = ["The corrections for the first steps, 1 - beta to the power t, are left out.", "v is averaged from the gradient itself instead of its square, and its absolute value goes under the root."]
# ///
class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.b1 = beta1
        self.b2 = beta2
        self.m, self.v = {}, {}

    def update(self, params, grads):
        for k in grads:
            g = grads[k]
            m = self.m.get(k, np.zeros(g.shape))
            v = self.v.get(k, np.zeros(g.shape))
            m = self.b1 * m + (1 - self.b1) * g
            v = self.b2 * v + (1 - self.b2) * g
            params[k] -= self.lr * m / (np.sqrt(np.abs(v)) + 1e-7)
            self.m[k], self.v[k] = m, v
