# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_two_layers_remember_separately"]
# shows = ["def Sigmoid.forward self,x"]
# shows_no = ["stores in forward | setattr | global | nonlocal | self.out[… | .append | [] = … | class level …"]
#
# [title]
# ko = "forward가 출력을 기억하지 않음"
# en = "forward does not remember its output"
#
# [explanation]
# ko = """
# 출력을 객체에 남기지 않았습니다. 그래서 backward가 찾는 것은 생성자의 None이거나 아무것도 없어, 오류가 납니다. backward에
# 필요한 값이 어느 줄에서 저장되는지 찾아보세요."""
# en = """
# The output is not left on the object. backward then finds the None of the constructor, or nothing, and an error is
# raised. Look for the line that stores what backward needs."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
