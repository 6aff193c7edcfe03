# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The differences are not squared, their absolute values are added.", "The factor 1/2 is missing."]
# ///
import numpy as np

def mean_squared_error(y, t):
    오차합 = 0.0
    for 번호 in range(len(y)):
        차이 = abs(y[번호] - t[번호])
        오차합 = 오차합 + 차이
    return 오차합
