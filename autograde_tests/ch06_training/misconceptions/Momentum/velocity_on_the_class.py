# /// misconception
# caught_by = ["test_two_optimizers_remember_separately"]
# shows = ["class level … | Momentum.…"]
# shows_no = ["self.v = … | self.… = None | self.… = dict()"]
#
# [title]
# ko = "속도를 모든 객체가 함께 씀"
# en = "All objects share the velocity"
#
# [explanation]
# ko = """
# 속도의 딕셔너리가 클래스나 전역 변수에 있어서 모든 객체가 같은 것을 씁니다. 신경망 하나를 학습시키고 나면 다음
# 신경망이 남의 속도로 출발합니다. 객체를 두 개 만들어 하나만 움직인 다음 다른 것의 속도를 출력해 보세요."""
# en = """
# The dict of velocities stands on the class or in a global variable, so all objects share it, and a second network
# starts with the velocity of the first. Make two objects, move one, and print the velocity of the other."""
# ///
import numpy as np


class Momentum:
    v = {}

    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum

    def update(self, params, grads):
        for key, val in params.items():
            if key not in self.v:
                self.v[key] = np.zeros_like(val)

        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
