# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# uses = ["default b=0… | default b=1… | default b=2… | b = 0… | b = 1… | b = 2…"]
# shows = [
#     "default w1=-0.5 | default w1=-1 | default w1=-1.0",
#     "default w2=-0.5 | default w2=-1 | default w2=-1.0",
#     "default b=0.1 | default b=0.2 | default b=0.3 | default b=0.4",
#     "… + b | b + … | np.dot() + name | np.sum() + name",
# ]
# shows_no = ["w1 = … | w2 = … | b = … | … *= … | … /= …"]
#
# [title]
# ko = "둘 다 0일 때만 1이 나옴"
# en = "1 comes out for two zeros only"
#
# [explanation]
# ko = """
# 이 값들로는 NAND가 아니라 NOR의 표가 됩니다. 편향이 음수인 가중치를 이길 만큼 크지 않거나, 직선이 1이
# 하나뿐인 두 점을 지나 합이 꼭 0이 되는 것 같습니다. 네 점과 직선을 그리고, 1이어야 하는 세 점이 모두 같은
# 쪽에 있는지 보세요."""
# en = """
# These numbers make the table of NOR and not of NAND. Perhaps the bias is not large enough to outweigh one of the
# negative weights, or the line runs through the two points with a single 1 and the sum is exactly 0. Draw the four
# points and the line: are the three points that need 1 all on one side?"""
# ///
import numpy as np


def NAND(x1, x2, w1=-1, w2=-1, b=1):
    return int(w1 * x1 + w2 * x2 + b > 0)
