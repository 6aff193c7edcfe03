# /// variant
# exercise = "softmax"
# mistakes = ["The exponent is the maximum minus x, with the sign reversed, so that the smallest score gets the largest probability.", "The axis is always 1, which stops with AxisError for one-dimensional input."]
# ///
import numpy as np

def softmax(x):
    최댓값 = np.max(x, axis=1, keepdims=True)
    지수값 = np.exp(최댓값 - x)
    합계 = np.sum(지수값, axis=1, keepdims=True)
    return 지수값 / 합계
