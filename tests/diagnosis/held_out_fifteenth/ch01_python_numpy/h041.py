# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The sum is np.sum(x + y), one number in place of an array.", "The quotient is y / x, numerator and denominator confused."]
# ///
import numpy as np

def array_arithmetic(x, y):
    합 = np.sum(x + y)
    차 = np.subtract(x, y)
    곱 = np.multiply(x, y)
    몫 = np.divide(y, x)
    결과 = {"sum": 합, "difference": 차, "product": 곱, "quotient": 몫}
    return 결과
