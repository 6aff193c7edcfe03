# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = [
#     "default w1=0.5 | default w1=1 | default w1=1.0 | w1 = 1 | w1 = 1.0",
#     "default w2=0.5 | default w2=1 | default w2=1.0 | w2 = 1 | w2 = 1.0",
#     "default b=-0.1 | default b=-0.2 | default b=-0.3 | default b=-0.4 | default b=-0.5 | default b=-0.7",
#     "default b=-0.1 | default b=-0.2 | default b=-0.3 | default b=-0.4 | default w1=1 | default w1=1.0 | w1 = 1 | w1 = 1.0",
#     "default b=-0.1 | default b=-0.2 | default b=-0.3 | default b=-0.4 | default w2=1 | default w2=1.0 | w2 = 1 | w2 = 1.0",
#     "… + b | b + … | np.dot() + name | np.sum() + name",
# ]
# shows_no = ["w1 = 0… | w1 = -… | w1 = (… | w1 = name | w2 = 0… | w2 = -… | w2 = (… | w2 = name | b = … | … *= … | … /= … | np.sum((… + b)) | (… + b).sum() | np.sum((b + … | sum((… + b))"]
#
# [title]
# ko = "하나만 1이어도 1이 나옴"
# en = "A single 1 is enough"
#
# [explanation]
# ko = """
# 가중치 하나만으로 이미 편향을 이기는 것 같습니다. 그러면 AND가 아니라 OR의 표가 됩니다. 입력이 하나만 1일
# 때와 둘 다 1일 때의 합을 손으로 구하고, 그 두 값 사이에 경계가 오도록 편향을 생각해 보세요."""
# en = """
# One weight alone seems to outweigh the bias already, which makes the table of OR and not of AND. Work out the sum
# for a single 1 and for two, and think of a bias that puts the boundary between them."""
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.3):
    return int(w1 * x1 + w2 * x2 + b > 0)
