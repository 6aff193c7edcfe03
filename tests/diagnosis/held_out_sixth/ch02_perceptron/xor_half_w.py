# /// variant
# exercise = "XOR"
# mistakes = ["Both gates of the first layer get x1 twice", "result_not_returned | code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x1)
    s2 = OR(x1, x1)
    print(AND(s1, s2))
