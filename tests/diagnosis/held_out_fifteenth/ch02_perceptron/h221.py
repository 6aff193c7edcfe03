# /// variant
# exercise = "OR"
# mistakes = ["The bias is added under a name that was never defined (편향값 instead of 편향), which stops with NameError."]
# ///
import numpy as np

def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    입력 = np.array([x1, x2])
    가중치 = np.array([w1, w2])
    편향 = b
    합 = np.sum(입력 * 가중치) + 편향값
    if 합 > 0:
        return 1
    else:
        return 0
