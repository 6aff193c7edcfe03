# /// misconception
# caught_by = ["test_two_layers_remember_separately"]
# shows = ["Sigmoid.… = …"]
#
# [title]
# ko = "모든 층이 기억을 공유함"
# en = "All layers share one memory"
#
# [explanation]
# ko = """
# forward가 기억하는 값이 객체가 아니라 클래스나 전역 변수에 있어서, 모든 Sigmoid 객체가 그것을 함께 씁니다. 나중에
# 부른 층의 출력이 앞선 층의 것을 덮어씁니다. 객체마다 따로 가져야 하는 것은 어디에서 만들어야 하는지 생각해 보세요."""
# en = """
# What forward remembers is kept on the class or in a global variable, and all Sigmoid objects use it together: the
# layer called last overwrites what the earlier ones remembered. Where should something be made that each object needs
# for itself?"""
# ///
import numpy as np


class Sigmoid:
    cache = {}

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.cache["out"] = out
        return out

    def backward(self, dout):
        out = self.cache["out"]
        dx = dout * (1.0 - out) * out
        return dx
