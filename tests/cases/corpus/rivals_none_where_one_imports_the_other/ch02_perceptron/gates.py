import numpy as np

def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return int(x1 * w1 + x2 * w2 + b > 0)

def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(x1 * w1 + x2 * w2 + b > 0)

def AND(x1, x2):
    return None
