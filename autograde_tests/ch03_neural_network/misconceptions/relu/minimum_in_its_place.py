# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself"]
# uses = ["np.minimum | np.where | min | np.min | .min | if | > | <"]
# shows = ["np.minimum | np.fmin"]
# shows_no = ["np.maximum | - | -x | -="]
#
# [title]
# ko = "큰 쪽이 아니라 작은 쪽이 남음"
# en = "The smaller value remains, not the larger"
#
# [explanation]
# ko = """
# 0과 양수 가운데 작은 쪽은 0이고, 0과 음수 가운데 작은 쪽은 음수입니다. "0보다 아래로 내려가지 않게 한다"는 말에서
# 최솟값을 떠올리기 쉽지만, 0이 바닥이 되려면 두 값 가운데 어느 쪽을 골라야 하는지 수 두 개로 직접 따져 보세요."""
# en = """
# The smaller of 0 and a positive number is 0, and that of 0 and a negative one is the negative one. "Never below 0"
# makes one think of a minimum; take one positive and one negative number, and work out which of the two values has
# to be chosen for 0 to be the floor."""
# ///
import numpy as np


def relu(x):
    return np.minimum(0, x)
