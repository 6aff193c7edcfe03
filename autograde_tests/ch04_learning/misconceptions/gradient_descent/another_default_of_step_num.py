# /// misconception
# caught_by = ["test_without_further_arguments_a_hundred_steps_of_one_hundredth_are_taken"]
# uses = ["default step_num=…"]
# lacks = ["default step_num=100"]
# number = "STEPS"
# shows = ["default step_num=…"]
# shows_no = ["default step_num=100"]
#
# [title]
# ko = "갱신 횟수의 기본값이 본문과 다름"
# en = "The default of the number of steps is another"
#
# [explanation]
# ko = """
# 횟수를 넣지 않고 부르면 본문과 다른 횟수만큼 움직입니다. 함수의 첫 줄에 적힌 기본값을 본문과 비교해 보세요."""
# en = """
# Without a number of steps given, as many updates are done as the default says, which is not that of the text.
# Compare the first line of the function with it."""
# ///
import numpy as np

STEPS = 1000


def gradient_descent(f, init_x, lr=0.01, step_num=STEPS):
    x = init_x.copy()
    for _ in range(int(step_num)):
        x -= lr * numerical_gradient(f, x)
    return x
