# /// misconception
# caught_by = ["test_the_data_are_left_alone"]
# uses = ["[] = … | .shuffle | np.random.shuffle | random.shuffle"]
# shows = ["np.random.shuffle(x) | .shuffle(x) | writes x"]
#
# [title]
# ko = "받은 데이터를 섞음"
# en = "The data that came are shuffled themselves"
#
# [explanation]
# ko = """
# 섞은 행을 받은 배열에 다시 써넣습니다. 그러면 부른 쪽의 데이터도 차례가 바뀝니다. 번호를 섞고, 그 번호로 새
# 배열을 고르세요."""
# en = """
# The rows are shuffled in the arrays that were passed, so the caller's data change their order too. Shuffle
# numbers, and choose new arrays by them."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x[:] = x[permutation]
    t[:] = t[permutation]
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
