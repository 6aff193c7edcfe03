# /// variant
# exercise = "NAND"
# mistakes = ["The result of the formula is inverted although the default weights are already negated, so it answers as AND does with the defaults."]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    w1 = -0.5 if w1 is None else w1
    w2 = -0.5 if w2 is None else w2
    b = 0.7 if b is None else b
    y = w1 * x1 + w2 * x2 + b
    return int(not y > 0)
