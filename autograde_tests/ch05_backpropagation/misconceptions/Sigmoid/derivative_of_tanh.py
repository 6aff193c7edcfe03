# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# shows = ["1 - self.out ** 2 | 1 - (**) | 1.0 - (**)"]
#
# [title]
# ko = "tanh의 미분을 사용함"
# en = "The derivative is that of tanh"
#
# [explanation]
# ko = """
# 출력의 제곱을 1에서 빼는 것은 tanh의 미분입니다. 두 함수 모두 출력만으로 미분을 나타낼 수 있어서 헷갈리기
# 쉽습니다. 시그모이드의 기울기가 가장 가파른 곳에서 얼마인지 구해 보고 비교해 보세요."""
# en = """
# Taking the square of the output from 1 is the derivative of tanh. Both can be written in terms of the output
# alone, which makes them easy to confuse. Work out the slope of the sigmoid at its steepest point and compare."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out**2)
        return dx
