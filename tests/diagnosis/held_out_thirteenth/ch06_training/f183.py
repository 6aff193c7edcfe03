# /// variant
# exercise = "Adam"
# mistakes = ["The counter t is increased once for each parameter inside the loop instead of once for each update.", "The average v takes the gradient itself instead of its square, in absolute value."]
# ///
class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1, self.beta2 = beta1, beta2
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        for key, g in grads.items():
            self.t += 1
            m = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * g
            v = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * np.abs(g)
            self.m[key], self.v[key] = m, v
            m_hat = m / (1 - self.beta1 ** self.t)
            v_hat = v / (1 - self.beta2 ** self.t)
            params[key] -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-8)
