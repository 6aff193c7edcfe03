# /// misconception
# caught_by = ["test_a_hundred_steps_of_the_text_reach_the_minimum", "test_the_number_of_steps_is_exact"]
# shows = ["… += lr * … | name += (*) | init_x += (*) | (name + (lr * … | (init_x + (lr * …"]
# shows_no = ["-x | - | -= | np.subtract | np.negative"]
#
# [title]
# ko = "기울기의 방향으로 올라감"
# en = "Moves along the gradient, uphill"
#
# [explanation]
# ko = """
# 기울기는 함수의 값이 가장 빨리 커지는 방향입니다. 그 방향으로 움직이면 최솟값에서 점점 멀어집니다. 갱신할 때마다
# 함수의 값을 출력하여 줄어드는지 확인해 보세요."""
# en = """
# The gradient points to where the function grows fastest. Moving that way leads further and further from the
# minimum. Print the value of the function after each update and see whether it becomes smaller."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x += lr * grad
    return x
