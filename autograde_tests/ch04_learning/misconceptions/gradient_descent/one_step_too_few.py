# /// misconception
# caught_by = ["test_the_number_of_steps_is_exact"]
# uses = ["range((-)) | range(step_num - 1) | range(1, step_num) | range(#, name) | while | range(1, …"]
# shows = ["range((-)) | range(step_num - 1) | range(1, step_num)"]
#
# [title]
# ko = "갱신을 한 번 덜 함"
# en = "One update too few"
#
# [explanation]
# ko = """
# 반복을 1부터 세었거나 끝에서 하나를 뺐습니다. 파이썬의 범위에는 끝이 포함되지 않으므로 갱신이 한 번 부족합니다.
# 한 번만 갱신하라고 했을 때 x가 움직이는지 확인해 보세요."""
# en = """
# The loop counts from 1, or one was taken from its end. A range in Python does not include its end, so one
# update is missing. Ask for a single update and see whether x moves."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(1, step_num):
        x -= lr * numerical_gradient(f, x)
    return x
