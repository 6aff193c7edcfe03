# /// misconception
# caught_by = ["test_the_number_of_steps_is_exact"]
# shows = ["ignored gradient_descent.lr:…", "unused …"]
# shows_no = ["- | -= | np.subtract | name += name | name += (*) | name + name | name + (*) | name + -…"]
#
# [title]
# ko = "x가 한 번도 바뀌지 않음"
# en = "x is never moved"
#
# [explanation]
# ko = """
# 기울기는 구하지만 그것으로 x를 바꾸는 줄이 없거나, 바뀐 것이 아닌 처음 값을 돌려줍니다. 반복문 안에서 x가
# 어디에서 새 값을 얻는지 보세요."""
# en = """
# The gradient is computed, but no line changes x by it, or the first value is returned and not the one that was
# changed. See where in the loop x gets its new value."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
    return x
