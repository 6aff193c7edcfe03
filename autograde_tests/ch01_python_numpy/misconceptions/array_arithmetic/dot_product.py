# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_the_product_is_taken_element_by_element"]
# uses = ["np.dot | .dot | @ | np.matmul | np.inner | np.einsum"]
# shows = ["np.dot | .dot | @ | np.matmul | np.inner"]
#
# [title]
# ko = "원소별 곱 대신 내적이나 행렬의 곱을 구함"
# en = "A dot or matrix product in place of the product"
#
# [explanation]
# ko = """
# 벡터라면 곱이 수 하나로 합쳐지고, 행렬이라면 행과 열을 곱한 값이 나오거나 형상이 맞지 않아 오류가 납니다. 내적과
# 행렬의 곱은 곱한 것을 다시 더하지만, 여기에서는 같은 자리의 원소끼리 곱하기만 합니다. 결과의 형상이 x의 형상과
# 같은지 먼저 확인해 보세요."""
# en = """
# For vectors your product collapses into one number; for matrices it combines rows with columns, or fails because the
# shapes do not fit. Dot and matrix products add up what they multiply, while here elements at the same position are
# multiplied and nothing more. Check first whether the shape of the result is that of x."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": x - y,
        "product": np.dot(x, y),
        "quotient": x / y,
    }
