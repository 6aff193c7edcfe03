# /// misconception
# caught_by = ["test_draws_reach_the_first_row_and_the_last_and_all_between"]
# uses = ["np.random.choice(batch_size, batch_size) | .choice(batch_size, batch_size) | np.random.randint(0, batch_size, batch_size) | np.random.choice(batch_size, size=batch_size) | np.random.randint(batch_size, size=batch_size)"]
# shows = [
#     "np.random.choice(batch_size, batch_size) | .choice(batch_size, batch_size) | np.random.randint(0, batch_size, batch_size) | np.random.randint(batch_size, size=batch_size)",
# ]
#
# [title]
# ko = "번호의 범위가 batch_size까지임"
# en = "The numbers only go up to batch_size"
#
# [explanation]
# ko = """
# 무작위로 뽑기는 하지만, 뽑는 범위를 전체 데이터의 개수가 아니라 batch_size로 정했습니다. 그래서 앞쪽의 몇 행만
# 되풀이해 나옵니다. 범위와 개수 두 가지 수가 각각 무엇이어야 하는지 나누어 생각해 보세요."""
# en = """
# Rows are drawn at random, but out of batch_size rows and not out of all the data, so the same few at the front
# come up again and again. Think separately about two numbers: out of how many one draws, and how many one draws."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    batch_mask = np.random.choice(batch_size, batch_size)
    return x[batch_mask], t[batch_mask]
