# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_the_sum_is_taken_element_by_element"]
# shows = ["np.sum((+)) | sum((+)) | np.sum((x + y)) | (x + y).sum() | (+).sum()"]
# shows_no = ["axis="]
#
# [title]
# ko = "합이 배열이 아니라 수 하나임"
# en = "The sum is a single number"
#
# [explanation]
# ko = """
# 합이라는 말에서 배열의 모든 원소를 더하는 함수를 떠올린 것 같습니다. 여기에서 합은 두 배열에서 같은 자리에 있는
# 원소를 더한 것이며, 형상이 x와 같은 배열입니다. 네 결과의 형상을 나란히 출력해 보세요."""
# en = """
# The word sum seems to have led you to the function that adds up all elements. Here the sum adds the two elements at
# the same position, so it is an array of the shape of x. Print the shapes of your four results side by side."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": np.sum(x + y),
        "difference": x - y,
        "product": x * y,
        "quotient": x / y,
    }
