# /// misconception
# caught_by = ["test_the_rate_says_how_many_rows_are_put_aside"]
# shows = [
#     "(x.shape[0] - int((x.shape[0] * validation_rate))) | [] - int() | len() - int()",
#     "return ([·:], [·:], [:·], [:·])",
# ]
#
# [title]
# ko = "비율을 훈련 데이터의 것으로 봄"
# en = "The rate is taken for the training data"
#
# [explanation]
# ko = """
# 비율이 0.2이면 훈련 데이터가 20%만 남습니다. 두 부분의 크기가 서로 바뀌었습니다. 본문의 예에서 몇 행이 어느
# 쪽으로 가는지 보세요."""
# en = """
# At a rate of 0.2, training is left with 20 % of the rows: the two sizes have changed places. See in the example of
# the text how many rows go where."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation]
    t = t[permutation]
    validation_num = x.shape[0] - int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
