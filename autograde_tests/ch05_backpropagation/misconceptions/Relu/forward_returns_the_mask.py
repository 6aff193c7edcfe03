# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only"]
# shows = ["return self.mask"]
#
# [title]
# ko = "forward가 mask를 돌려줌"
# en = "forward returns the mask"
#
# [explanation]
# ko = """
# forward가 값이 아니라 mask 자체를 돌려줍니다. mask는 자리를 표시할 뿐이고, 출력은 양수인 자리의 x의 값입니다. 1보다
# 큰 수를 넣고 결과를 출력해 보세요."""
# en = """
# forward returns the mask itself and not the values. The mask only marks places; the output has the value of x where
# that is positive. Put in a number greater than 1 and print the result."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = np.where(x > 0, 1.0, 0.0)
        return self.mask

    def backward(self, dout):
        return dout * self.mask
