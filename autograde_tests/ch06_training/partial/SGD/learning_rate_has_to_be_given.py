# /// partial
# missing = ["test_the_learning_rate_is_a_hundredth_unless_given"]
# at_least = 0.6
# at_most = 0.95
# ///
class SGD:
    def __init__(self, lr):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key]
