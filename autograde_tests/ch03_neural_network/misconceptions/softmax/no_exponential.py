# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_row_of_a_batch_is_computed_by_itself", "test_a_constant_added_to_a_row_changes_nothing"]
# shows_no = ["np.exp | math.exp | ** | np.power | np.exp2 | np.expm1 | pow | math.pow | np.float_power | .exp | np.logaddexp | math.expm1"]
#
# [title]
# ko = "지수 함수가 없음"
# en = "The exponential is missing"
#
# [explanation]
# ko = """
# 지수 함수를 취하지 않았습니다. 점수에 음수가 있으면 결과도 음수가 되고 합이 0에 가까우면 값이 아주 커져서 확률로 볼 수
# 없습니다. 음수가 섞인 점수를 넣어 보고 식의 분자를 다시 읽어 보세요."""
# en = """
# The scores are used without the exponential. Negative scores then give negative results, and a sum close to 0 gives
# huge ones, so these are no probabilities. Pass scores of both signs, and read the numerator of the formula again."""
# ///
import numpy as np


def softmax(x):
    return x / np.sum(x, axis=-1, keepdims=True)
