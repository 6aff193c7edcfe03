# /// misconception
# caught_by = ["test_rows_and_targets_stay_in_pairs"]
# uses = ["random twice"]
# shows = ["drawn twice"]
# shows_no = [".seed | np.random.seed | .set_state"]
#
# [title]
# ko = "x와 t를 따로 섞음"
# en = "x and t are shuffled separately"
#
# [explanation]
# ko = """
# 두 배열을 저마다 다른 순서로 섞어 데이터와 정답의 짝이 깨졌습니다. 이렇게 나눈 데이터로는 아무것도 배울 수
# 없습니다. 섞은 뒤에 한 행과 그 정답을 출력해 보세요."""
# en = """
# Each array gets an order of its own, and data and targets no longer belong together. Nothing can be learnt from
# that. Print a row and its target after shuffling."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation]
    t = t[np.random.permutation(t.shape[0])]
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
