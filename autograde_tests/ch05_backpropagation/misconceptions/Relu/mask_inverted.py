# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_the_values_of_the_course"]
#
# [title]
# ko = "막힌 자리에만 기울기를 흘려보냄"
# en = "The gradient flows exactly where it should be stopped"
#
# [explanation]
# ko = """
# backward가 막아야 할 자리와 통과시킬 자리를 서로 바꾸어 읽고 있습니다. 그래서 양수였던 자리의 기울기가
# 사라지고 음수였던 자리의 기울기가 남습니다. mask가 참이라는 것이 무슨 뜻인지 말로 적어 보세요."""
# en = """
# backward takes the places to stop for those to let pass, and the other way round. Gradients vanish
# where the input was positive and survive where it was negative. Put into words what a true entry of your mask
# means."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        return dout * self.mask
