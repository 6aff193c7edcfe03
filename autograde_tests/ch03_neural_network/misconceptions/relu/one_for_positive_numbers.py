# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_integers_are_accepted"]
# shows = [
#     "return np.where((>), 1, 0) | return np.where((>), #, #) | return (>) | return (>).astype(name) | return (>).astype()",
# ]
#
# [title]
# ko = "양수를 1로 바꿈"
# en = "Positive numbers become 1"
#
# [explanation]
# ko = """
# 계단 함수의 코드를 가져온 것으로 보입니다. 계단 함수는 켜졌는지만 알려 주지만, ReLU는 양수의 크기를 그대로 전합니다.
# 양수 자리에서 무엇을 돌려주는지 살펴보세요."""
# en = """
# This looks like the code of the step function. The step function only says whether a neuron is on; the ReLU passes the
# size of a positive number on as it is. See what you return where the input is positive."""
# ///
import numpy as np


def relu(x):
    return np.where(np.array(x) > 0, 1, 0)
