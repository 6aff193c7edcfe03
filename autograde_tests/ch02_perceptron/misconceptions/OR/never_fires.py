# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = [
#     "default w1=0.5",
#     "default w2=0.5",
#     "default b=-0.5 | default b=-0.6 | default b=-0.7 | default b=-0.8 | default b=-0.9 | default b=-1 | default b=-1.0 | default b=-1.2",
#     "default b=-1 | default b=-1.0 | default b=-1.2 | np.sum((… + b)) | np.sum((b + …))",
#     "… + b | b + … | np.dot() + name | np.sum() + name",
#     "> | <=",
# ]
# shows_no = ["w1 = … | w2 = … | b = … | … *= … | … /= … | -b | … > b | … <= b"]
#
# [title]
# ko = "언제나 0이 나옴"
# en = "The output is always 0"
#
# [explanation]
# ko = """
# 둘 다 1이어도 0이 나옵니다. 편향이 너무 작아서 가중치를 모두 더해도 0을 넘지 못하는 것 같습니다. 입력이 하나만 1일
# 때의 합이 0보다 커지려면 편향이 어느 범위에 있어야 하는지 구해 보세요."""
# en = """
# Even two 1s give 0. The bias seems so low that all weights together do not lift the sum above 0. Work out where
# the bias has to lie for the sum to be above 0 when a single input is 1."""
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-1.2):
    return int(w1 * x1 + w2 * x2 + b > 0)
