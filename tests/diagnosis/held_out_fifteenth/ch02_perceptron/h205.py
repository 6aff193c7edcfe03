# /// variant
# exercise = "NAND"
# mistakes = ["The default bias is 0.5, too small for weights of -1, so that (0, 1) and (1, 0) give 0."]
# ///
def NAND(x1, x2, w1=-1, w2=-1, b=0.5):
    return int(x1 * w1 + x2 * w2 + b > 0)
