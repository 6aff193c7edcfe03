# /// variant
# exercise = "NAND"
# mistakes = ["0 and 1 are returned the wrong way round", "w1 and w2 given by the caller are applied to the wrong inputs"]
# ///
def NAND(x1, x2, w1=-2, w2=-2, b=3):
    합 = w1 * x2 + w2 * x1 + b
    if 합 > 0:
        return 0
    return 1
