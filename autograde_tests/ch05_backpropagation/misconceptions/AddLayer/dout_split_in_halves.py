# /// misconception
# caught_by = ["test_backward_hands_dout_to_both_inputs", "test_backward_keeps_the_sign_of_dout"]
# uses = ["/ | /= | * | *= | np.divide | np.multiply"]
# shows = ["dout / 2 | dout * 0.5 | 0.5 * dout | dout / 2.0"]
#
# [title]
# ko = "dout을 반으로 줄여 보냄"
# en = "dout is halved on the way back"
#
# [explanation]
# ko = """
# 갈라지는 길이 둘이니 기울기도 나누어 가져야 한다고 생각하기 쉽습니다. 하지만 기울기는 나누어 갖는 양이 아니라,
# 그 입력이 조금 변할 때 출력이 변하는 비율입니다. 한 입력만 움직여 보면서 합이 얼마나 따라 움직이는지 살펴보세요."""
# en = """
# With two branches it is tempting to share the gradient out between them. But a gradient is no quantity to be
# shared: it is the rate at which the output follows when that input moves. Move one input alone and watch how far
# the sum goes with it."""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dout / 2
        dy = dout / 2
        return dx, dy
