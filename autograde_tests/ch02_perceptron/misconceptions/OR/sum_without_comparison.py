# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["return (+) | return np.sum() | return np.dot()"]
# shows_no = [
#     "> | >= | < | <= | if | int | bool | np.heaviside | np.sign | np.where | max | min | np.maximum | np.minimum | np.clip | and | or | step_function",
# ]
#
# [title]
# ko = "합을 0과 비교하지 않고 그대로 돌려줌"
# en = "The sum is returned without the comparison"
#
# [explanation]
# ko = """
# 결과가 0이나 1이 아니라 가중치를 곱해 구한 합 그대로입니다. 퍼셉트론은 그 합이 0보다 큰지를 보고 둘 가운데 하나를
# 내보냅니다. 네 쌍의 결과를 출력해 보고, 본문의 식에서 합을 구한 다음에 무엇이 남아 있는지 보세요."""
# en = """
# Your result is the weighted sum itself, and not 0 or 1. A perceptron asks whether that sum is greater than 0 and
# puts out one of the two. Print the result for the four pairs, and see what the formula still does once the sum is
# there."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    return np.sum(w * x) + b
