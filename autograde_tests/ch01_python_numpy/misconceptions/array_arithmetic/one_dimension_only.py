# /// misconception
# caught_by = ["test_matrices_are_calculated_element_by_element"]
#
# [title]
# ko = "1차원 배열만 생각함"
# en = "Only arrays of one dimension are thought of"
#
# [explanation]
# ko = """
# 2차원 배열을 주면 오류가 납니다. 배열의 길이만큼 반복하면서 원소를 하나씩 꺼낸다고 생각했지만, 2차원 배열에서
# 번호 하나로 꺼낸 것은 수가 아니라 행입니다. 행이 두 개인 작은 배열을 넣어 보고, 반복문 없이 배열 전체를 한 번에
# 계산할 수 있는지 생각해 보세요."""
# en = """
# An array of two dimensions raises an error. The loop expects to take out one number at a time; in two dimensions,
# what a single index takes out is a whole row. Try a small array of two rows, and think about whether a loop is
# needed at all."""
# ///
import numpy as np


def array_arithmetic(x, y):
    total = np.zeros(len(x))
    difference = np.zeros(len(x))
    product = np.zeros(len(x))
    quotient = np.zeros(len(x))
    for i in range(len(x)):
        total[i] = x[i] + y[i]
        difference[i] = x[i] - y[i]
        product[i] = x[i] * y[i]
        quotient[i] = x[i] / y[i]
    return {"sum": total, "difference": difference, "product": product, "quotient": quotient}
