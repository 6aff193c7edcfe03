# /// variant
# exercise = "init_weights"
# mistakes = ["The standard deviation is computed from the size behind the weights instead of the size before.", "The biases are random numbers instead of 0."]
# ///
import numpy as np

def init_weights(sizes, weight_init_std="he"):
    매개변수 = {}
    층수 = len(sizes) - 1
    for 층 in range(1, 층수 + 1):
        앞크기 = sizes[층 - 1]
        뒤크기 = sizes[층]
        표준편차 = weight_init_std
        if weight_init_std == "he":
            표준편차 = np.sqrt(2 / 뒤크기)
        elif weight_init_std == "xavier":
            표준편차 = np.sqrt(1 / 뒤크기)
        매개변수["W" + str(층)] = 표준편차 * np.random.randn(앞크기, 뒤크기)
        매개변수["b" + str(층)] = 표준편차 * np.random.randn(뒤크기)
    return 매개변수
