# 퍼셉트론 과제
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    가중합 = w1 * x1 + w2 * x1 + b
    if 가중합 > 0:
        return 1
    return 0


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    가중합 = w1 * x1 + w2 * x2 + b
    if 가중합 > 0:
        return 1
    return 0


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    가중합 = w1 * x1 + w2 * x2 + b
    if 가중합 > 0:
        return 1
    return 0


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
