# /// misconception
# caught_by = ["test_small_positive_numbers_give_one"]
# shows = [
#     "int(name) > 0 | int(x) > 0 | int() > 0 | .astype() > 0 | (x.astype(int) > … | np.trunc() > 0 | np.floor() > 0 | x.astype() > 0",
# ]
#
# [title]
# ko = "비교하기 전에 정수로 바꿈"
# en = "Turned into integers before the comparison"
#
# [explanation]
# ko = """
# 결과가 정수여야 한다고 생각하여 입력을 먼저 정수로 바꾸면, 0과 1 사이의 수가 모두 0이 된 다음에 비교됩니다. 그래서
# 작은 양수가 0과 구별되지 않습니다. 변환이 필요하다면 비교하기 전과 후 가운데 언제 해야 하는지 생각해 보세요."""
# en = """
# If the input is made integer first, because the result is to be integer, all numbers between 0 and 1 become 0
# before they are compared. Small positive numbers are then no longer told from 0. If a conversion is needed at all,
# think about whether it belongs before or after the comparison."""
# ///
import numpy as np


def step_function(x):
    x = np.array(x).astype(int)
    return (x > 0).astype(int)
