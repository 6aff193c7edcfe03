# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_the_labels_of_handwritten_digits_are_compared"]
# shows = ["x_test | t_test"]
#
# [title]
# ko = "매개변수 대신 노트북의 변수를 씀"
# en = "Data of the notebook, not of the parameters"
#
# [explanation]
# ko = """
# 함수 안에서 받은 것 대신 바깥에서 만든 데이터를 쓰고 있습니다. 노트북에 그 변수가 있으면 무엇을 넣어도 같은 데이터를
# 쓰고, 없으면 NameError가 납니다. 함수에서 쓰는 이름을 첫 줄의 매개변수와 하나씩 비교해 보세요."""
# en = """
# The function uses data made outside in place of what is passed. If the notebook has the variable, the same data
# are used whatever is passed; if not, there is a NameError. Compare the names in the function with the parameters
# in its first line."""
# ///
import numpy as np


def accuracy(network, x, t):
    answers = np.argmax(predict(network, x_test), axis=1)
    return float(np.mean(answers == t_test))
