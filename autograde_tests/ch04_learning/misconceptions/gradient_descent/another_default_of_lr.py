# /// misconception
# caught_by = ["test_without_further_arguments_a_hundred_steps_of_one_hundredth_are_taken"]
# uses = ["default lr=…"]
# lacks = ["default lr=0.01"]
# number = "LR"
# shows = ["default lr=…"]
# shows_no = ["default lr=0.01"]
#
# [title]
# ko = "학습률의 기본값이 본문과 다름"
# en = "The default of the learning rate is another"
#
# [explanation]
# ko = """
# 학습률을 넣지 않고 부르면 본문과 다른 학습률로 움직입니다. 함수의 첫 줄에 적힌 기본값을 본문과 비교해
# 보세요."""
# en = """
# Without a learning rate given, the steps have another length than in the text. Compare the default in the first
# line of the function with that of the text."""
# ///
import numpy as np

LR = 0.1


def gradient_descent(f, init_x, lr=LR, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
