# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself", "test_arrays_of_more_dimensions_keep_their_shape"]
# uses = ["np.sum | .sum | sum"]
# shows = ["np.sum | .sum | sum"]
#
# [title]
# ko = "모든 원소의 합으로 나눔"
# en = "Divided by a sum over all elements"
#
# [explanation]
# ko = """
# 소프트맥스처럼 모든 원소에 걸친 합을 쓰고 있습니다. 두 함수 모두 지수 함수를 쓰고 0과 1 사이의 수를 내지만,
# 시그모이드는 다른 원소를 보지 않고 원소마다 따로 계산합니다. 배열의 원소 하나만 바꾸었을 때 나머지 결과가 그대로인지
# 확인해 보세요."""
# en = """
# There is a sum over all elements, as in the softmax. Both functions use the exponential and give numbers between 0
# and 1, but the sigmoid handles each element by itself, without looking at the others. Change one element of an
# array and see whether the other results stay as they were."""
# ///
import numpy as np


def sigmoid(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)
