# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_the_values_of_the_course"]
# shows = ["dout > # | dout > 0 | dout <= 0 | dout < 0 | dout >= 0"]
#
# [title]
# ko = "dout의 부호로 통과시킬 자리를 정함"
# en = "The sign of dout decides what passes"
#
# [explanation]
# ko = """
# backward에서 Relu를 dout에 다시 적용한 셈입니다. 기울기가 흐르는지는 dout이 아니라 순전파 때의 입력이
# 양수였는지에 달려 있습니다. 통과한 자리라면 음수인 기울기도 그대로 지나가야 하니, 본문의 예에서 음수인 dout을
# 살펴보세요."""
# en = """
# This applies Relu once more, to dout. Whether a gradient flows depends on the input of the way forward having
# been positive, not on dout. Where something passed, negative gradients pass as well: look at the negative dout
# in the example of the text."""
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
        dx = dout * (dout > 0)
        return dx
