# /// misconception
# caught_by = [
#     "test_the_share_of_right_answers_is_returned",
#     "test_as_many_images_as_classes_are_kept_apart",
#     "test_all_answers_right_give_one",
# ]
# shows_no = [
#     "/ in accuracy | .mean() in accuracy | /= | np.average | np.array_equal | all | .all | .array_equal | // | //= | / | np.divide | np.true_divide | * | .count",
# ]
#
# [title]
# ko = "비율이 아니라 개수를 돌려줌"
# en = "A number of answers, not a share"
#
# [explanation]
# ko = """
# 세기만 하고 전체의 수로 나누지 않았습니다. 정확도는 데이터의 수와 상관없이 0과 1 사이에 있어야 합니다. 모두
# 맞혔을 때 결과가 얼마가 되어야 하는지 생각해 보세요."""
# en = """
# The answers are counted, but not divided by the number of data. The accuracy lies between 0 and 1 however many
# data there are. Think about what the result should be when all answers are right."""
# ///
import numpy as np


def accuracy(network, x, t):
    right = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            right += 1
    return float(right)
