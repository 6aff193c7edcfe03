# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_row_of_a_batch_is_computed_by_itself", "test_a_constant_added_to_a_row_changes_nothing"]
# uses = ["np.max | .max | np.amax | max | np.maximum | .amax"]
#
# [title]
# ko = "분자에서만 최댓값을 뺌"
# en = "The maximum is subtracted in the numerator only"
#
# [explanation]
# ko = """
# 같은 수를 빼도 결과가 같으려면 분자와 분모에서 모두 빼야 약분됩니다. 한쪽에서만 빼면 결과의 합이 1이 되지 않습니다.
# 결과의 합을 출력하고, 분모에 들어간 점수가 분자의 점수와 같은 것인지 확인해 보세요."""
# en = """
# Subtracting a number leaves the result alone only if it cancels, that is, if it is subtracted above and below. On
# one side only, the result does not sum to 1. Print the sum of your result, and check that the scores in the
# denominator are those of the numerator."""
# ///
import numpy as np


def softmax(x):
    c = np.max(x, axis=-1, keepdims=True)
    return np.exp(x - c) / np.sum(np.exp(x), axis=-1, keepdims=True)
