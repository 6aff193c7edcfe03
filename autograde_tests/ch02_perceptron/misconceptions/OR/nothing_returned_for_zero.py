# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["ends OR:…"]
# shows_no = ["… <= … | … < …"]
#
# [title]
# ko = "0일 때 아무것도 돌려주지 않음"
# en = "Nothing comes back where it should be 0"
#
# [explanation]
# ko = """
# 합이 0보다 클 때에만 return을 지나고, 아닐 때에는 함수가 그냥 끝나서 None이 나옵니다. 조건이 거짓일 때 돌려줄 값도 적어야 합니다. 출력이 0이어야 하는 입력으로 불러 보세요."""
# en = """
# Only where the sum is above 0 is there a return; otherwise the function just ends and gives None. The value for the
# other case has to be returned as well. Call it with inputs for which the output should be 0."""
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    if w1 * x1 + w2 * x2 + b > 0:
        return 1
