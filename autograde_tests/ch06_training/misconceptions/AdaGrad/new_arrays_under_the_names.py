# /// misconception
# caught_by = ["test_the_update_reaches_the_arrays_that_layers_hold"]
# uses = ["[] = (-)"]
# shows = ["params[·] = (-)"]
# shows_no = ["params[·] -= … | params[·] += …"]
#
# [title]
# ko = "새 배열이 이름을 차지함"
# en = "New arrays take the names"
#
# [explanation]
# ko = """
# 갱신한 결과로 새 배열을 만들어 사전에 넣었습니다. 층은 처음의 배열을 가지고 있으므로 갱신이 층에 닿지 않습니다. 배열 자체를 바꾸는 대입을 쓰고, 층이 가진 배열이 바뀌었는지 확인해 보세요."""
# en = """
# The result of the update is a new array, and that is put into the dict. The layers still hold the array
# from the beginning, which the update does not reach. Use the assignment that changes the array itself, and look
# whether the one that a layer holds has moved."""
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key, grad in grads.items():
            self.h[key] = self.h.get(key, 0) + grad**2
            params[key] = params[key] - self.lr * grad / (np.sqrt(self.h[key]) + 1e-07)
