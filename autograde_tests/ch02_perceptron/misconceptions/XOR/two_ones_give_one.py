# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["return OR(AND(x1, x2), OR(x1, x2)) | return OR(OR(x1, x2), AND(x1, x2))"]
#
# [title]
# ko = "둘 다 1이어도 1이 나옴"
# en = "Two 1s give 1"
#
# [explanation]
# ko = """
# 둘 다 1인 쌍에서도 1이 나오므로, 결과가 XOR이 아니라 OR의 표와 같습니다. OR과 갈라지는 것은 이 한 쌍뿐입니다. 둘 다
# 1일 때 첫째 층의 두 출력이 다른 쌍들과 어떻게 다른지 적어 보고, 둘째 층이 그 차이를 쓸 수 있는지 생각해 보세요."""
# en = """
# The pair of two 1s gives 1 as well, so this is the table of OR. XOR parts from OR at this pair alone. Write down how
# the two outputs of the first layer differ there from those of the other pairs, and think about whether the second
# layer can make use of the difference."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return OR(s1, s2)
