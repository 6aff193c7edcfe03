"""2장 과제. 게이트 네 개 모두 퍼셉트론 함수 하나로 만들었습니다."""


def perceptron(x1, x2, w1, w2, b):
    합 = x1 * w1 + x2 * w2
    return 합 + b >= 0


def AND(x1, x2, w1=1, w2=1, b=-1.5):
    return perceptron(x1, x2, w1, w2, b)


def NAND(x1, x2, w1=-1, w2=-1, b=1.5):
    return perceptron(x1, x2, w1, w2, b)


def OR(x1, x2, w1=1, w2=1, b=-0.5):
    return perceptron(x1, x2, w1, w2, b)


def XOR(x1, x2):
    # OR이면서 AND는 아닌 것
    return OR(x1, x2) and NAND(x1, x2)


if __name__ == "__main__":
    for gate in (AND, NAND, OR, XOR):
        print(gate.__name__, [int(gate(a, b)) for a in (0, 1) for b in (0, 1)])
