# /// variant
# exercise = "NAND"
# mistakes = ["The default of w2 is 1.0, without the minus sign, so that (1, 1) gives 1.", "The bias is always 1.5, whatever b the caller passes."]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = -1.0
    if w2 is None:
        w2 = 1.0
    b = 1.5
    s = w1 * x1 + w2 * x2 + b
    if s > 0:
        return 1
    else:
        return 0
