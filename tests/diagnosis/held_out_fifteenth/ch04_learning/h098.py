# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The gradient array has dtype=int, so that its fractions are cut off.", "Uses one index only, so that for a matrix float() of a row stops with TypeError."]
# ///
import numpy as np

def numerical_gradient(f, x):
    h = 1e-4
    기울기 = np.zeros(x.shape, dtype=int)
    원소수 = len(x)
    for 번호 in range(원소수):
        원래값 = float(x[번호])
        x[번호] = 원래값 + h
        위 = f(x)
        x[번호] = 원래값 - h
        아래 = f(x)
        x[번호] = 원래값
        기울기[번호] = (위 - 아래) / (2 * h)
    return 기울기
