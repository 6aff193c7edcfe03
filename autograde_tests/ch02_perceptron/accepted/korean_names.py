"""A student who thinks in Korean: Korean identifiers, a threshold on the other side, XOR by an early return."""
# ruff: noqa: PLC2401


def 퍼셉트론(입력, 가중치, 편향):
    합 = 0
    for 값, 무게 in zip(입력, 가중치, strict=True):
        합 += 값 * 무게
    임계값 = -편향
    return 1 if 합 > 임계값 else 0


def AND(입력1, 입력2, w1=0.4, w2=0.4, b=-0.6):
    return 퍼셉트론((입력1, 입력2), (w1, w2), b)


def NAND(입력1, 입력2, w1=-0.4, w2=-0.4, b=0.6):
    return 퍼셉트론((입력1, 입력2), (w1, w2), b)


def OR(입력1, 입력2, w1=0.4, w2=0.4, b=-0.3):
    return 퍼셉트론((입력1, 입력2), (w1, w2), b)


def XOR(입력1, 입력2):
    if not NAND(입력1, 입력2):
        return 0
    return OR(입력1, 입력2)
