# /// misconception
# caught_by = ["test_a_vector_gives_a_vector"]
#
# [title]
# ko = "1차원 배열의 결과가 2차원임"
# en = "A vector comes back in two dimensions"
#
# [explanation]
# ko = """
# 1차원 배열을 한 행짜리 배치로 바꾸어 계산한 뒤 되돌리지 않았습니다. 그래서 대괄호가 한 겹 더 있습니다. 들어온
# 배열과 나가는 배열의 shape를 나란히 출력해 보세요."""
# en = """
# A vector is turned into a batch of one row for the computation, and never turned back. So there is one more pair
# of brackets. Print the shapes of what goes in and of what comes out."""
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        x = x.reshape(1, -1)
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
