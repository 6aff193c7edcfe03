# /// misconception
# caught_by = ["test_a_matrix_is_accepted", "test_all_coordinates_move_at_once"]
# shows = ["range((+)) | range(step_num + 1) | range(0, (+)) | … <= step_num"]
# shows_no = ["name = 1"]
#
# [title]
# ko = "한 걸음을 더 감음"
# en = "One step too many"
#
# [explanation]
# ko = """
# 갱신이 step_num번이 아니라 한 번 더 일어나게 되어 있습니다. step_num을 1로 하고 몇 번 갱신되는지 세어 보세요. 반복의
# 범위나 반복 앞뒤의 갱신을 살펴보세요."""
# en = """
# The code is made for one update more than step_num. Set step_num to 1 and count the updates. Look at the range of
# the loop, and for an update before or behind it."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num + 1):
        x -= lr * numerical_gradient(f, x)
    return x
