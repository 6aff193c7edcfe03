# /// misconception
# caught_by = ["test_the_quotient_is_x_divided_by_y", "test_the_quotient_of_integers_keeps_its_fraction"]
# uses = ["// | np.floor_divide | //= | int | .astype | np.floor | np.trunc"]
# shows = ["x // y | np.floor_divide"]
#
# [title]
# ko = "몫의 소수 부분을 버림"
# en = "The quotient drops its fraction"
#
# [explanation]
# ko = """
# 몫의 소수 부분이 사라집니다. 결과를 정수로 내리는 나눗셈 연산자를 썼거나, 나눈 뒤에 소수 부분을 버린 것 같습니다. 나누어떨어지지
# 않는 두 수를 골라 손으로 구한 몫과 비교해 보세요."""
# en = """
# The quotients lose their fractions. Either the operator is the one that rounds down to a whole number, or the
# fraction is cut off after the division. Choose two numbers that do not divide evenly and compare with the quotient
# worked out by hand."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": x - y,
        "product": x * y,
        "quotient": x // y,
    }
