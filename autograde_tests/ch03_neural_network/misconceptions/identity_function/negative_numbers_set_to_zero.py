# /// misconception
# caught_by = ["test_a_single_number_comes_back_unchanged", "test_no_limit_is_put_on_the_numbers"]
# shows = [
#     "relu | np.maximum(0, x) | np.maximum(x, 0) | np.maximum(0.0, x) | np.maximum(x, 0.0) | np.where((>), x, 0) | np.where((>), name, #)",
# ]
#
# [title]
# ko = "음수를 0으로 만듦"
# en = "Negative numbers become 0"
#
# [explanation]
# ko = """
# 음수가 0이 됩니다. 이것은 ReLU의 동작입니다. 항등 함수는 부호와 상관없이 아무것도 하지 않습니다. 음수를 하나 넣어
# 무엇이 나오는지 보세요."""
# en = """
# Negative numbers become 0. That is what the ReLU does; the identity does nothing, whatever the sign. Pass a negative
# number and look at the result."""
# ///
import numpy as np


def identity_function(x):
    return np.maximum(0, x)
