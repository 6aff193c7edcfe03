# /// misconception
# caught_by = ["test_several_steps_follow_the_formula", "test_the_steps_of_the_text"]
# shows = ["** | np.square | grads[·] * grads[·] | name * name | [] * []"]
# shows_no = ["+= | … + (**) | … + np.square() | … + (*) | … + np.sum() | [] + … | … + [] | name + name | np.add"]
# number = "EPS"
#
# [title]
# ko = "h를 쌓지 않고 바꿈"
# en = "h is set anew and does not add up"
#
# [explanation]
# ko = """
# h에 앞의 기울기에서 온 것이 남지 않습니다. 걸음이 점점 줄어드는 것이 이 방법의 뜻입니다. 같은 기울기를 두 번 주고
# 둘째 걸음이 작아지는지 보세요."""
# en = """
# h holds nothing of earlier gradients. Steps that shrink are the point of this method: give the same gradient twice
# and look at the second one."""
# ///
import numpy as np

EPS = 1e-7


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)

        for key in params.keys():
            self.h[key] = grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + EPS)
