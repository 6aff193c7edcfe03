# /// variant
# exercise = "sigmoid"
# mistakes = ["The exponential is taken of x instead of -x.", "The parentheses of the denominator are missing, so that 1/1 is computed before the sum."]
# ///
import numpy as np

def sigmoid(x):
    지수 = np.exp(x)
    결과 = 1 / 1 + 지수
    return 결과
