# /// misconception
# caught_by = ["test_a_hundred_steps_of_the_text_reach_the_minimum", "test_the_number_of_steps_is_exact"]
# shows = ["numerical_gradient() once in gradient_descent", "for | while"]
#
# [title]
# ko = "기울기가 언제나 처음 점의 것임"
# en = "The gradient is always that of the first point"
#
# [explanation]
# ko = """
# 처음 점의 기울기를 계속 쓰고 있습니다. 움직이고 나면 그 자리의 기울기는 달라지므로, 처음 방향으로만 가면 최솟값을
# 지나쳐 버립니다. 기울기가 어느 점의 것이어야 하는지 식에서 확인해 보세요."""
# en = """
# The gradient of the first point is used for every step. After a move the gradient is another one; always going in
# the first direction runs past the minimum. See in the formula at which point the gradient is taken."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    grad = numerical_gradient(f, x)
    for _ in range(step_num):
        x -= lr * grad
    return x
