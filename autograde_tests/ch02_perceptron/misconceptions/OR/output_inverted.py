# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
#
# [title]
# ko = "0과 1이 뒤바뀜"
# en = "0 and 1 have changed places"
#
# [explanation]
# ko = """
# 합이 0보다 클 때 0을, 아닐 때 1을 돌려줍니다. 그러면 OR가 아니라 그 반대인 NOR가 됩니다. 어느 쪽이 1이어야 하는지 진리표의 한 줄에서 확인해 보세요."""
# en = """
# A 0 comes back where the sum is above 0 and a 1 where it is not. That is NOR, the opposite of OR. Check on one row
# of the truth table which of the two has to be 1."""
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    if w1 * x1 + w2 * x2 + b > 0:
        return 0
    return 1
