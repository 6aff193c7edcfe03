# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["b = -… | default b=-…", "w1 = -… | default w1=-…", "w2 = -… | default w2=-…"]
# shows_no = ["… > b | … <= b | … >= b | … < b | … - b | b > … | b <= … | b >= … | b < … | -b | B"]
#
# [title]
# ko = "합이 한 번도 0보다 커지지 않음"
# en = "The sum is never above 0"
#
# [explanation]
# ko = """
# 둘 다 0일 때에도 합이 0을 넘지 않습니다. 이때는 편향만으로 결과가 정해지므로, 편향의 부호를 확인해야 합니다. AND에서
# 가중치의 부호만 바꾸고 편향은 그대로 둔 경우가 많습니다. 직선의 어느 쪽이 1인지를 뒤집으려면 무엇이 함께 바뀌어야
# 하는지 생각해 보세요."""
# en = """
# Even two 0s do not lift the sum above 0. The bias alone decides then, so look at its sign; often the weights of
# AND were negated and its bias was kept. Think about what else has to change if the two sides of the line are to be
# exchanged."""
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=-0.7):
    return int(w1 * x1 + w2 * x2 + b > 0)
