# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "AND의 출력이 뒤집히지 않음"
# en = "The output of AND is not inverted"
#
# [explanation]
# ko = """
# 네 쌍 모두에서 0과 1이 반대로 나오므로, 결과가 AND의 표와 같습니다. AND의 값을 그대로 옮겨 왔거나, 뒤집기를 두 번
# 했거나, 비교의 방향이 반대인 것 같습니다. 출력이 뒤집히려면 합이 네 쌍에서 각각 어떻게 달라져야 하는지 생각해
# 보세요."""
# en = """
# 0 and 1 are the wrong way round for all four pairs: this is the table of AND. Perhaps its numbers were copied as
# they are, or something was inverted twice, or the comparison points the other way. Think about how the sum of each
# pair has to change for the output to be inverted."""
# ///
import numpy as np


def NAND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return int(w1 * x1 + w2 * x2 + b > 0)
