import numpy as np

def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return int(x1 * w1 + x2 * w2 + b > 0)

def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return int(x1 * w1 + x2 * w2 + b > 0)

def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(x1 * w1 + x2 * w2 + b > 0)

def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
