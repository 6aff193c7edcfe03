# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_as_many_images_as_classes_are_kept_apart"]
# uses = ["np.array_equal | np.all | .all | all | np.allclose | np.alltrue | if | np.array_equiv"]
# lacks = ["// | //= | np.floor_divide | int"]
# shows = ["np.array_equal(name, t) | np.array_equal(t, name) | np.array_equal(np.argmax(… | np.array_equal(predict(…"]
#
# [title]
# ko = "배열 전체가 같은지만 봄"
# en = "Arrays are compared as a whole"
#
# [explanation]
# ko = """
# 배열을 통째로 비교하면 모두 같은지에 대한 답 하나만 나옵니다. 정확도는 이미지마다 맞았는지 따로 판단한 다음 그
# 비율을 구하는 것입니다. 일부만 맞힌 경우에 어떤 결과가 나오는지 확인해 보세요."""
# en = """
# Comparing arrays as a whole gives a single answer: whether all are equal. The accuracy judges each image by itself
# and then takes the share. Look at the result for a case in which only some answers are right."""
# ///
import numpy as np


def accuracy(network, x, t):
    answers = np.argmax(predict(network, x), axis=1)
    return float(np.array_equal(answers, t))
