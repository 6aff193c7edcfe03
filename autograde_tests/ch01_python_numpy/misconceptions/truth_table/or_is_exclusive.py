# /// misconception
# caught_by = ["test_the_fourth_value_of_a_row_is_x_or_y"]
# shows = ["^ | name != name"]
#
# [title]
# ko = "둘 다 참이면 or를 거짓으로 봄"
# en = "or is taken for 'one of them, but not both'"
#
# [explanation]
# ko = """
# 일상의 말에서 '또는'은 둘 가운데 하나만을 뜻할 때가 많지만, 논리의 or는 하나라도 참이면 참입니다. 지금 넷째 값은 x와
# y가 서로 다를 때만 참이 됩니다. 둘 다 참인 행을 본문의 식으로 계산하여 비교해 보세요."""
# en = """
# In everyday speech 'or' often means one of the two and not both. In logic it is true as soon as one is true; your
# fourth value is true only where x and y differ. Work out the row where both are true by the formula of the text and
# compare."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x ^ y, not x))
    return table
