# /// misconception
# caught_by = ["test_changing_one_network_leaves_the_next_alone"]
# shows = ["return name | return .copy() | return name.copy() | return NETWORK.copy() | return dict()"]
# shows_no = ["np.array | .array | np… | [] = … | copy.deepcopy | name = …"]
#
# [title]
# ko = "부를 때마다 같은 배열을 돌려줌"
# en = "The same arrays at every call"
#
# [explanation]
# ko = """
# 배열을 함수 바깥에서 한 번만 만들었습니다. 딕셔너리를 복사해도 안에 든 배열은 복사되지 않으므로, 한 신경망의 가중치를
# 바꾸면 다음에 받는 신경망도 바뀝니다. 배열을 만드는 코드가 함수를 부를 때마다 실행되는지 살펴보세요."""
# en = """
# The arrays are made once, outside the function. A copy of the dict does not copy the arrays in it, so changing the
# weights of one network changes the next one, too. See whether the code that makes the arrays runs at every call."""
# ///
import numpy as np


NETWORK = {
    "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
    "b1": np.array([0.1, 0.2, 0.3]),
    "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
    "b2": np.array([0.1, 0.2]),
    "W3": np.array([[0.1, 0.3], [0.2, 0.4]]),
    "b3": np.array([0.1, 0.2]),
}


def init_network():
    return NETWORK.copy()
