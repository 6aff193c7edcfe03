# /// misconception
# caught_by = ["test_the_fourth_value_of_a_row_is_x_or_y", "test_the_table_holds_the_four_rows"]
# uses = ["+ | sum | np.add | +="]
# shows = ["name + name"]
# shows_no = ["> | >= | bool | min | or | != | == | np.logical_or | np.maximum | np.clip | np.minimum | np.sign | np.bitwise_or | np.where | np.greater | np.any | .any | .astype | .clip | (+) - …"]
#
# [title]
# ko = "or를 더하기로 구함"
# en = "Or is computed as a sum"
#
# [explanation]
# ko = """
# 넷째 자리가 두 값의 합입니다. 참은 1로 세어지므로 둘 다 참인 줄에서 2가 나옵니다. 참/거짓을 묻는 연산자를
# 쓰세요."""
# en = """
# The fourth place is the sum of the two values. True counts as 1, so where both are true it is 2. Use the
# operator that asks for truth."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x + y, not x))
    return table
