# /// misconception
# caught_by = [
#     "test_a_hundred_steps_of_the_text_reach_the_minimum",
#     "test_a_learning_rate_too_large_runs_off",
#     "test_a_learning_rate_too_small_hardly_moves",
# ]
# shows = ["ignored gradient_descent.lr:… | lr = 0.… | lr = 1…"]
# shows_no = ["lr is None | lr == None | name is None | name == None | not lr"]
#
# [title]
# ko = "받은 학습률을 쓰지 않음"
# en = "The learning rate that is given does not enter"
#
# [explanation]
# ko = """
# 받은 lr이 계산에 들어가지 않아서, 무엇으로 주든 결과가 같습니다. 기울기를 그대로 빼면 한 번에 너무 멀리 움직여 최솟값
# 주위를 오가거나 발산합니다. lr이 코드의 어디에서 쓰이는지 찾아보세요."""
# en = """
# No use is made of the lr that is given, so the result is the same whatever it is. If the gradient is
# subtracted as it is, the steps jump back and forth across the minimum or run off. Find out where your code
# uses that lr."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x -= grad
    return x
