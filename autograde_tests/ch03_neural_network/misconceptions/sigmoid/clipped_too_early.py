# /// misconception
# caught_by = ["test_extreme_numbers_give_zero_and_one"]
# uses = ["np.clip | .clip | np.minimum | np.maximum | min | max | np.where | if"]
# shows = [
#     "np.clip(x, -1, 1) | .clip(-1, 1) | np.clip(x, -1.0, 1.0) | .clip(-1.0, 1.0) | np.clip(x, -2, 2) | .clip(-2, 2) | np.clip(x, -2.0, 2.0) | .clip(-2.0, 2.0) | np.clip(x, -3, 3) | .clip(-3, 3) | np.clip(x, -3.0, 3.0) | .clip(-3.0, 3.0) | np.clip(x, -4, 4) | .clip(-4, 4) | np.clip(x, -4.0, 4.0) | .clip(-4.0, 4.0) | np.clip(x, -5, 5) | .clip(-5, 5) | np.clip(x, -5.0, 5.0) | .clip(-5.0, 5.0) | np.clip(x, -6, 6) | .clip(-6, 6) | np.clip(x, -6.0, 6.0) | .clip(-6.0, 6.0) | np.clip(x, -7, 7) | .clip(-7, 7) | np.clip(x, -7.0, 7.0) | .clip(-7.0, 7.0) | np.clip(x, -8, 8) | .clip(-8, 8) | np.clip(x, -8.0, 8.0) | .clip(-8.0, 8.0) | np.clip(x, -10, 10) | .clip(-10, 10) | np.clip(x, -10.0, 10.0) | .clip(-10.0, 10.0)",
# ]
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
