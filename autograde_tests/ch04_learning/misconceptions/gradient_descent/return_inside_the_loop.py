# /// misconception
# caught_by = ["test_a_hundred_steps_of_the_text_reach_the_minimum", "test_the_number_of_steps_is_exact"]
# uses = ["return in loop"]
# shows = ["once gradient_descent:…"]
#
# [title]
# ko = "return이 반복문 안에 있음"
# en = "The return stands inside the loop"
#
# [explanation]
# ko = """
# 한 번 갱신하자마자 함수가 끝납니다. return이 반복문의 안쪽에 들여쓰기되어 있기 때문입니다. 갱신한 횟수를 출력해
# 보고 return의 들여쓰기를 살펴보세요."""
# en = """
# The function ends right after the first update, because the return is indented into the loop. Print how many
# updates are done, and look at the indentation of the return."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad
        return x
