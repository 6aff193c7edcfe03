# /// misconception
# caught_by = ["test_the_arguments_are_left_alone"]
# uses = ["+= | np.add | [] = …"]
# shows = ["y += …"]
#
# [title]
# ko = "받은 확률에 작은 수를 직접 더해 둠"
# en = "The small number stays in the caller's y"
#
# [explanation]
# ko = """
# 로그를 위해 더한 작은 수가 부른 쪽의 배열에 남습니다. 신경망의 출력을 다른 곳에서도 쓴다면 그 값이 부를 때마다
# 조금씩 달라집니다. 받은 배열에 직접 쓰는 연산 대신 새 배열이 만들어지는 연산을 사용해 보세요."""
# en = """
# The small number added for the logarithm stays in the caller's array. If the output of the network is used
# elsewhere, it changes a little with every call. Use an operation that makes a new array in place of one that
# writes into the array you were given."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    y += 1e-7
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()])) / batch_size
