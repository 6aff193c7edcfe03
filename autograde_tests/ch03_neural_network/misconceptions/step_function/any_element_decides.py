# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_judged_by_itself"]
# uses = [".any | np.any | any | .all | np.all | all"]
# shows = [".any | np.any | any | .all | np.all | all"]
#
# [title]
# ko = "원소 하나로 배열 전체를 판단함"
# en = "One element decides for the whole array"
#
# [explanation]
# ko = """
# 배열에 `if`를 쓰면 나오는 오류 메시지는 any나 all을 쓰라고 권하지만, 그러면 배열 전체에 대한 답이 하나만 나옵니다.
# 계단 함수는 원소마다 따로 판단해야 합니다. 양수와 음수가 섞인 배열을 넣고 결과의 형상을 입력의 형상과 비교해
# 보세요."""
# en = """
# The error that an `if` raises for an array suggests any or all, but these give one answer for the whole array. The
# step function judges each element by itself. Pass an array of both signs, and compare the shape of the result with
# that of the input."""
# ///
import numpy as np


def step_function(x):
    if np.any(x > 0):
        return 1
    return 0
