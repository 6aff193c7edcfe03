# /// misconception
# caught_by = ["test_all_answers_right_give_one"]
# uses = ["np.argmax | .argmax"]
# lacks = ["np.argmax(…axis=… | .argmax(…axis=… | np.argmax(…, #) | .argmax(#) | np.argmax(…, -#) | .argmax(-#)"]
# shows = ["np.argmax(predict()) | np.argmax(y) | np.argmax(name)"]
# shows_no = [
#     "np.argmax(…axis=… | .argmax(…axis=… | for | comprehension | np.argmax(…, #) | .argmax(#) | np.apply_along_axis | map | lambda | np.argmax(…, -#)",
# ]
#
# [title]
# ko = "모든 이미지에 답이 하나뿐임"
# en = "One answer for all images together"
#
# [explanation]
# ko = """
# 축을 정하지 않으면 배열 전체를 한 줄로 펴서 가장 큰 값의 위치 하나만 나옵니다. 그 수 하나로는 이미지마다 맞았는지 알
# 수 없습니다. 답을 담은 변수의 shape를 출력하고, 이미지마다 답이 하나씩 있는지 확인해 보세요."""
# en = """
# Without an axis, the array is laid out in a single row, and only one position of the greatest value comes back.
# That one number cannot tell for each image whether it is right. Print the shape of the answers, and check that
# there is one for each image."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.argmax(predict(network, x))
    return float(np.sum(y == t)) / len(x)
