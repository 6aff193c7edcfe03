# /// misconception
# caught_by = ["test_an_array_gives_an_array", "test_a_matrix_keeps_its_shape"]
# uses = ["comprehension | [,] | list | .append | .tolist | map"]
#
# [title]
# ko = "배열 대신 리스트를 돌려줌"
# en = "A list in place of an array"
#
# [explanation]
# ko = """
# NumPy 배열이 아니라 파이썬 리스트가 나옵니다. 리스트로는 다음 층의 곱셈이나 덧셈을 할 수 없고, 바깥쪽 한 겹만
# 반복하므로 2차원 배열도 처리하지 못합니다. 결과의 type을 출력해 보고, 반복문 없이 배열 전체를 한 번에 비교해
# 보세요."""
# en = """
# The values come in a Python list and not in a NumPy array. The next layer cannot compute with a list, and a loop
# over the outer level alone cannot handle two dimensions. Print the type of your result, and try comparing the whole
# array at once without a loop."""
# ///
import numpy as np


def step_function(x):
    if np.ndim(x) == 0:
        return 1 if x > 0 else 0
    return [1 if value > 0 else 0 for value in x]
