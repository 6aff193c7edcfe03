# /// variant
# exercise = "Adam"
# mistakes = ["t is still 0 at the first update, so that the correction divides by 1 - 1 = 0 and a ZeroDivisionError is raised."]
# ///
class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.t = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        if self.m is None:
            self.m, self.v = {}, {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)
        lr_t = self.lr * (1.0 - self.beta2**self.t) ** 0.5 / (1.0 - self.beta1**self.t)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key]**2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
        self.t += 1
