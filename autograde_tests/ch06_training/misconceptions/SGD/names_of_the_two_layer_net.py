# /// misconception
# caught_by = ["test_every_parameter_goes_down_its_gradient", "test_the_step_of_the_text"]
# uses = ["'W1' | 'b1' | 'W' | 'b'"]
# shows = [
#     "over ['W1', 'b1', 'W2', 'b2'] | over ('W1', 'b1', 'W2', 'b2') | over ('W1', 'W2', 'b1', 'b2') | over ['W1', 'W2', 'b1', 'b2']",
# ]
#
# [title]
# ko = "매개변수의 이름이 코드에 적혀 있음"
# en = "The names of parameters are written into the code"
#
# [explanation]
# ko = """
# 코드에 적힌 이름만 다루고 있습니다. 층이 더 많거나 gamma처럼 다른 이름이 있으면 KeyError가 나거나 빠집니다. 이름은
# 받은 딕셔너리에 있습니다."""
# en = """
# Only the names that stand in the code are treated. With more layers, or other names such as gamma, a KeyError is
# raised or some are left out. The names are in the dict that is passed."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in ("W1", "b1", "W2", "b2"):
            params[key] -= self.lr * grads[key]
