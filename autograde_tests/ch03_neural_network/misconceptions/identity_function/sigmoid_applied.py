# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged", "test_no_limit_is_put_on_the_numbers"]
# shows = ["sigmoid | np.exp"]
# shows_no = ["np.log"]
#
# [title]
# ko = "값을 0과 1 사이로 누름"
# en = "The values are squeezed between 0 and 1"
#
# [explanation]
# ko = """
# 은닉층이나 분류에 쓰는 활성화 함수를 쓴 것으로 보입니다. 회귀에서는 어떤 크기의 수든 예측할 수 있어야 하므로,
# 출력층은 값을 0과 1 사이로 제한하지 않습니다. 본문의 식에서 오른쪽에 무엇이 있는지 다시 보세요."""
# en = """
# The activation of hidden layers, or of a classification, seems to be used. Regression has to predict numbers of
# any size, so the output layer does not confine them between 0 and 1. Look again at the right-hand side of the
# formula."""
# ///
import numpy as np


def identity_function(x):
    return sigmoid(x)
