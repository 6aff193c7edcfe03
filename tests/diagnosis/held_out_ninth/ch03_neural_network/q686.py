# /// variant
# exercise = "step_function"
# mistakes = ["np.sign gives -1 for negative numbers"]
# ///
import numpy as np


def step_function(x):
    # 부호 함수
    return np.sign(x)
