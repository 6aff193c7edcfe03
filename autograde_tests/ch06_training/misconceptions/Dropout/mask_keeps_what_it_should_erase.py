# /// misconception
# caught_by = ["test_the_ratio_is_the_share_that_is_erased"]
# uses = ["< | <= | > | >= | .binomial | np.random.binomial | np.less"]
# shows = [
#     "np.random.rand() < self.… | np.random.random() < self.… | .random() < self.… | name < self.…",
#     "np.random.rand() < … | np.random.random() < … | .random() < … | self.mask = (<)",
#     "self.… = dropout_ratio",
# ]
# shows_no = ["self.… = (-) | self.… = 1 - … | ~x | not | == | != | np.logical_not | np.invert | 1 - name | 1.0 - name | # - name | 1 - self.mask | 1.0 - self.mask | # - (<) | [] = … | [] *= … | np.where(…, #, … | np.where(…, np… | np.where(…, name) | np.where(…, .copy()) | comprehension | name - (*) | -= | .append | np.putmask | np.ma…"]
#
# [title]
# ko = "마스크가 지울 것을 남김"
# en = "The mask keeps what it should erase"
#
# [explanation]
# ko = """
# 훈련할 때 dropout_ratio만큼이 지워지지 않고 남습니다. 0.5가 아닌 비율로 확인하고, 마스크를 만드는 비교의 방향을
# 보세요."""
# en = """
# In training, as much as dropout_ratio is kept and not erased. Try a ratio other than 0.5, and look at the direction
# of the comparison that makes the mask."""
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) < self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
