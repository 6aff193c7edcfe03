# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_integers_are_accepted"]
# uses = ["np.abs | abs | np.absolute | np.fabs | -x | np.sqrt | ** | * | np.where | np.negative"]
# shows = ["np.abs | abs | np.absolute | np.fabs"]
# shows_no = ["/ | #0.5 | + | np.maximum | np.where | np.clip"]
#
# [title]
# ko = "음수의 부호만 바꿈"
# en = "Negative numbers only lose their sign"
#
# [explanation]
# ko = """
# 절댓값을 쓰고 있습니다. 절댓값도 ReLU도 음수를 내보내지 않지만, ReLU는 음수를 양수로 바꾸는 것이 아니라 막아서 0으로
# 만듭니다. 음수를 하나 넣어 본문의 식이 정한 값과 비교해 보세요."""
# en = """
# The absolute value is taken. Neither it nor the ReLU gives negative numbers, but the ReLU does not turn them
# positive: it blocks them, and 0 remains. Pass one negative number and compare with the formula."""
# ///
import numpy as np


def relu(x):
    return np.abs(x)
