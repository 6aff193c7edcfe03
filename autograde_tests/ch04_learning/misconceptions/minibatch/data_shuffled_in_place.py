# /// misconception
# caught_by = ["test_the_data_are_left_alone"]
# uses = ["[] = … | .shuffle | np.random.shuffle | random.shuffle"]
# shows = ["writes x | np.random.shuffle(x) | .shuffle(x)"]
#
# [title]
# ko = "받은 데이터를 그 자리에서 섞음"
# en = "The caller's data are shuffled"
#
# [explanation]
# ko = """
# 받은 배열의 순서를 통째로 바꾸어 놓습니다. 부른 쪽에서 같은 배열의 행 번호를 쓰고 있었다면 그 번호가 다른
# 데이터를 가리키게 됩니다. 데이터를 옮기지 말고 번호만 무작위로 정해 보세요."""
# en = """
# An array that was passed is put into another order. Wherever the caller uses numbers of its rows, they now mean
# other samples. Leave the data where they are and make only the numbers random."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    order = np.random.permutation(x.shape[0])
    x[:] = x[order]
    t[:] = t[order]
    return x[:batch_size].copy(), t[:batch_size].copy()
