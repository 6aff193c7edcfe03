# /// misconception
# caught_by = ["test_draws_reach_the_first_row_and_the_last_and_all_between"]
# uses = ["… - #"]
# shows = [
#     "np.random.randint((… - 1)… | np.random.randint(0, (… - 1)… | .integers(0, (… - 1)… | .integers((… - 1)… | np.random.choice((… - 1)… | ….integers(0, (… - 1)… | ….integers((… - 1)…",
# ]
# shows_no = ["endpoint="]
#
# [title]
# ko = "마지막 행은 결코 뽑히지 않음"
# en = "The last row is never drawn"
#
# [explanation]
# ko = """
# 번호가 0부터 시작하므로 마지막 번호에 맞추려고 범위에서 하나를 뺀 것으로 보입니다. 그런데 NumPy에서 범위의 끝은
# 이미 포함되지 않으므로, 마지막 행이 한 번도 나오지 않습니다. 작은 배열에서 여러 번 뽑아 모든 행이 나오는지 세어
# 보세요."""
# en = """
# The range was probably shortened by one because counting starts at 0. But NumPy leaves the end of a range out
# already, so now the last row never comes up. Draw many times from a small array and count whether every row
# appears."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    batch_mask = np.random.randint(0, train_size - 1, batch_size)
    return x[batch_mask], t[batch_mask]
