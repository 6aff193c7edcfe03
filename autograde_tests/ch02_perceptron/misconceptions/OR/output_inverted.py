# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "0과 1이 뒤바뀜"
# en = "0 and 1 have changed places"
#
# [explanation]
# ko = """
# 0과 1이 반대로 나와서, OR가 아니라 그 반대인 NOR가 됩니다. 어느 쪽이 1이어야 하는지 진리표의 한 줄에서 확인해
# 보세요."""
# en = """
# 0 and 1 come out the wrong way round. That is NOR, the opposite of OR. Check on one row of the truth table which
# of the two has to be 1."""
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    if w1 * x1 + w2 * x2 + b > 0:
        return 0
    return 1
