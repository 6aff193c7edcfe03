# /// misconception
# caught_by = ["test_a_hundred_steps_of_the_text_reach_the_minimum", "test_a_learning_rate_too_large_runs_off"]
# uses = ["f"]
# shows = ["return f() | return f"]
#
# [title]
# ko = "위치 대신 f를 돌려줌"
# en = "f is returned and not the place"
#
# [explanation]
# ko = """
# f나 f의 값을 돌려줍니다. 물어본 것은 찾은 곳, 곧 마지막 x입니다. 결과의 형상이 init_x와 같은지 보세요."""
# en = """
# What comes back is f or a value of it. Asked for is the place that was found, the last x. See whether the result
# has the shape of init_x."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return f(x)
