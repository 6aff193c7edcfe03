# /// misconception
# caught_by = ["test_the_number_of_steps_is_exact"]
# uses = ["name = (*)"]
# lacks = ["-x"]
#
# [title]
# ko = "x를 옮기지 않고 걸음으로 바꿈"
# en = "The step takes the place of x"
#
# [explanation]
# ko = """
# 기울기에 학습률을 곱한 것은 움직일 양이지 다음 자리가 아닙니다. 지금은 x가 그 값으로 바뀌어 원래 있던
# 자리가 사라집니다. x에서 그만큼을 빼야 합니다."""
# en = """
# The learning rate times the gradient is how far to move, and not where to stand afterwards. Here x becomes that
# step, and the place where it stood is lost. The step has to be subtracted from x."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = lr * numerical_gradient(f, x)
    return x
