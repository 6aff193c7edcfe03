# /// variant
# exercise = "sigmoid"
# mistakes = ["x is clipped to the range -5 to 5, so larger inputs all give the same value", "The parentheses around 1 + exp(-x) are missing, so the result is 1 + exp(-x)"]
# ///
import numpy as np


def sigmoid(x):
    x = np.clip(x, -5, 5)  # 오버플로 방지
    return 1 / 1 + np.exp(-x)
