# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_each_difference_is_squared_before_adding"]
# uses = ["** | np.square | np.power | * | pow | np.dot | @"]
# shows = [
#     "np.sum() ** # | (np.sum()) ** # | .sum() ** # | sum() ** # | name += (-)",
#     "np.sum() ** # | (np.sum()) ** # | .sum() ** # | sum() ** # | (0.5 * (name ** 2)) | ((name ** 2) * 0.5) | ((name ** 2) / 2)",
# ]
#
# [title]
# ko = "차이를 먼저 더하고 제곱함"
# en = "Added first, squared afterwards"
#
# [explanation]
# ko = """
# 차이를 모두 더한 다음에 제곱하면 양수인 차이와 음수인 차이가 서로 지워집니다. 합이 1인 두 확률 사이에서는 오차가
# 언제나 0이 되어 버립니다. 거듭제곱이 배열에 걸리는지, 다 더한 수에 걸리는지 괄호를 따라가 보세요."""
# en = """
# When the differences are added up before they are squared, positive and negative ones cancel. Between two sets
# of probabilities, which both sum to 1, the error is then always 0. Follow the parentheses and see whether the
# power applies to the array or to the finished sum."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y - t) ** 2
