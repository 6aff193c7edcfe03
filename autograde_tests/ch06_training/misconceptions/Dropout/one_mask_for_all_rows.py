# /// misconception
# caught_by = ["test_elements_are_erased_by_themselves"]
# uses = ["[1:] | [1] | [-1] | [0] | [·:] | slice | (,) = attribute | (,) = .shape | range([])"]
# shows = [
#     "np.random.rand(x.shape[1]) | np.random.rand([]) | np.random.rand(*x.shape[1:]) | np.random.rand(1, []) | np.random.rand(1, x.shape[1]) | range([])",
# ]
# shows_no = ["[0] | range(name) | range(attribute) | len | .size | np.ndindex | enumerate | zip | .flat | name = []"]
#
# [title]
# ko = "모든 데이터에 같은 마스크를 씀"
# en = "All samples share one mask"
#
# [explanation]
# ko = """
# 난수를 한 행만큼만 뽑아 모든 데이터에서 같은 뉴런이 지워집니다. 드롭아웃은 데이터마다 따로 지웁니다. 출력의 여러
# 행에서 0이 있는 자리를 비교해 보세요."""
# en = """
# Random numbers are drawn for one row only, so the same neurons are erased in every sample. Dropout erases in each
# sample by itself. Compare where the zeros stand in several rows of the output."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape[1:]) > self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
