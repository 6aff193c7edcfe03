# %%
import numpy as np

# %% AND
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1

# %% NAND
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1

# %% OR
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1

# %% XOR
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, s2)
    return y

# %% 추가 실험: 퍼셉트론 하나로 XOR을 학습시켜 보기
w, b = np.zeros(2), 0.0
data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
while True:
    errors = 0
    for x1, x2, t in data:
        y = AND(x1, x2, w1=w[0], w2=w[1], b=b)
        w += 0.1 * (t - y) * np.array([x1, x2])
        b += 0.1 * (t - y)
        errors += y != t
    if errors == 0:
        break
print("학습 완료:", w, b)
