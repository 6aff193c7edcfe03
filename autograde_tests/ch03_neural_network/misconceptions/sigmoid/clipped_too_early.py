# /// misconception
# caught_by = ["test_extreme_numbers_give_zero_and_one"]
# uses = ["np.clip | .clip | np.minimum | np.maximum | min | max | np.where | if"]
# number = "LIMIT"
#
# [title]
# ko = "입력을 너무 좁은 범위로 자름"
# en = "The input is clipped to too small a range"
#
# [explanation]
# ko = """
# 넘침을 막으려고 입력의 범위를 제한한 것은 좋은 생각이지만, 범위가 좁아서 큰 입력의 결과가 0이나 1에 충분히 가까워지지
# 않습니다. 지수 함수가 실제로 넘치는 크기가 어느 정도인지 몇 가지 수를 넣어 알아보고 범위를 다시 정해 보세요."""
# en = """
# Limiting the input against overflow is a good idea, but here the limits are so tight that the results for large inputs
# do not come close enough to 0 and 1. Try a few numbers to find out from what size on the exponential really overflows,
# and choose the limits again."""
# ///
import numpy as np

LIMIT = 10


def sigmoid(x):
    x = np.clip(x, -LIMIT, LIMIT)
    return 1 / (1 + np.exp(-x))
