# /// misconception
# caught_by = ["test_the_quotient_of_integers_keeps_its_fraction"]
# shows = ["np.zeros_like(x) | np.empty_like(x) | np.zeros_like(y) | np.empty_like(y)"]
# shows_no = ["dtype= | .astype | float | np.asarray | #0.0 | where="]
#
# [title]
# ko = "정수 배열에 담아 몫의 소수 부분이 사라짐"
# en = "The quotient is stored in an array of integers"
#
# [explanation]
# ko = """
# 정수 배열을 나누면 몫의 소수 부분이 오류 없이 사라집니다. NumPy 배열의 자료형은 만들 때 정해지며, 정수 배열에
# 써 넣은 값은 정수로 잘립니다. 결과를 담을 배열의 dtype을 출력해 보고, 그것이 어디에서 정해지는지 살펴보세요."""
# en = """
# For arrays of integers the fraction of the quotient disappears without any error. An array gets its data type
# when it is made, and what is written into an array of integers is cut to an integer. Print the dtype of the array
# that receives the results, and see where it comes from."""
# ///
import numpy as np


def array_arithmetic(x, y):
    total = np.zeros_like(x)
    difference = np.zeros_like(x)
    product = np.zeros_like(x)
    quotient = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        total[i] = x[i] + y[i]
        difference[i] = x[i] - y[i]
        product[i] = x[i] * y[i]
        quotient[i] = x[i] / y[i]
    return {"sum": total, "difference": difference, "product": product, "quotient": quotient}
