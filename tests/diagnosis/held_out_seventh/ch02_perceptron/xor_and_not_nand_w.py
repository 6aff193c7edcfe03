# /// variant
# exercise = "XOR"
# mistakes = ["two_ones_only"]
# ///
import numpy as np


def XOR(x1, x2):
    """배타적 논리합"""
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
