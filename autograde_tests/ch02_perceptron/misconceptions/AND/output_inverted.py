# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "0과 1이 서로 뒤바뀌어 나옴"
# en = "0 and 1 are exchanged in the output"
#
# [explanation]
# ko = """
# 네 쌍 모두에서 0과 1이 반대로 나오므로, 결과가 AND가 아니라 NAND의 표와 같습니다. 비교의 방향이나 두 갈래의 값이
# 뒤바뀌었거나, 가중치와 편향의 부호가 모두 반대인 것 같습니다. 둘 다 1일 때의 합을 구하고, 그 값이 본문의 식에서 어느
# 쪽에 해당하는지 보세요."""
# en = """
# 0 and 1 are the wrong way round for all four pairs: this is the table of NAND. The comparison or its two branches
# may be exchanged, or the signs of the weights and the bias are all opposite. Work out the sum for two 1s and see to
# which case of the formula it belongs."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp <= 0:
        return 1
    else:
        return 0
