# /// misconception
# caught_by = ["test_a_share_of_a_row_is_left_for_training"]
# uses = ["np.ceil | math.ceil | round | np.round | # + … | … + # | np.rint"]
# shows = ["np.ceil | math.ceil"]
# shows_no = ["1 - … | [] - … | x.shape[0] - … | len() - … | name - …"]
#
# [title]
# ko = "검증 데이터의 수를 올림함"
# en = "The number of rows for validation is rounded up"
#
# [explanation]
# ko = """
# 행의 수에 비율을 곱한 값이 정수가 아닐 때 올림합니다. 본문에서는 소수점 아래를 버립니다. 행이 나누어떨어지지
# 않는 예로 세어 보세요."""
# en = """
# Where the share of the rows is no whole number, it is rounded up. In the text the fraction is cut off. Count
# with a number of rows that does not divide evenly."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation]
    t = t[permutation]
    validation_num = int(np.ceil(x.shape[0] * validation_rate))
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
