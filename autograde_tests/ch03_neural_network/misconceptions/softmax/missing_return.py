# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_vector_gives_a_vector", "test_each_row_of_a_batch_is_computed_by_itself"]
# shows = ["silent softmax:…"]
#
# [title]
# ko = "return이 없음"
# en = "The return is missing"
#
# [explanation]
# ko = """
# 결과를 돌려주지 않아 함수의 값이 None입니다. 이 함수를 쓰는 다른 함수에서야 오류가 드러나기도 합니다. 함수를 부른
# 결과를 변수에 담아 출력해 보세요."""
# en = """
# The result is not handed back, so the value of the call is None. Often the error only shows in another function that
# uses this one. Store the result of a call in a variable and print it."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    y = e / np.sum(e, axis=-1, keepdims=True)
