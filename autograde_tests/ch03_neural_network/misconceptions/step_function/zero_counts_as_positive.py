# /// misconception
# caught_by = ["test_zero_gives_zero"]
# shows = [
#     "x >= 0 | name >= 0 | np.greater_equal(x, 0) | np.array() >= 0 | np.asarray() >= 0 | x < 0 | name < 0 | np.array() < 0 | np.asarray() < 0",
#     "x >= 0 | name >= 0 | np.greater_equal(x, 0) | np.array() >= 0 | np.asarray() >= 0 | np.ones(… | np.where((<), 0, 1) | np.where((<), 0.0, 1.0)",
# ]
# shows_no = ["x == 0 | name == 0 | np.array() == 0 | np.asarray() == 0 | x > 0 | name > 0 | 0 < x | 0 < name | np.array() > 0 | np.asarray() > 0 | x <= 0 | name <= 0 | np.array() <= 0 | np.asarray() <= 0"]
#
# [title]
# ko = "0을 양수로 봄"
# en = "Zero counts as positive"
#
# [explanation]
# ko = """
# 입력이 정확히 0인 자리를 양수인 자리와 같이 다룹니다. 경계의 값이 어느 쪽에 속하는지는 식이 정하며, 이 과목의
# 식에서는 합이 0보다 커야만 뉴런이 켜집니다. 본문의 두 경우에 있는 부등호를 하나씩 다시 읽어 보세요."""
# en = """
# An input of exactly 0 is treated as a positive one. The formula says to which side the boundary belongs, and here
# a neuron is on only if its sum is greater than 0. Read the inequality signs of the two cases once more."""
# ///
import numpy as np


def step_function(x):
    return np.where(np.array(x) >= 0, 1, 0)
