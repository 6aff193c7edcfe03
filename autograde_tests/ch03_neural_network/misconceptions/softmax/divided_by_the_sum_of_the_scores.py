# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_row_of_a_batch_is_computed_by_itself"]
# shows = ["(np.exp(x) / np.sum(x… | (np.exp((x - …) / np.sum(x…"]
#
# [title]
# ko = "점수의 합으로 나눔"
# en = "Divided by the sum of the scores"
#
# [explanation]
# ko = """
# 분모에서 지수 함수를 거치지 않은 점수를 그대로 더했습니다. 분모는 모든 분자를 더한 것이어야 합이 1이 됩니다.
# 결과의 합을 출력하고 식의 분모를 다시 읽어 보세요."""
# en = """
# The denominator adds the scores as they are and not their exponentials. Only if the denominator is the sum of all
# numerators do the results sum to 1. Print the sum of your result, and read the denominator of the formula again."""
# ///
import numpy as np


def softmax(x):
    return np.exp(x) / np.sum(x, axis=-1, keepdims=True)
