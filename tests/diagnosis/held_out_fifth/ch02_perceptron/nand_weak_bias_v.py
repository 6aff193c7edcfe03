# /// variant
# exercise = "NAND"
# mistakes = ["fires_for_two_zeros_only"]
# ///
def NAND(x1, x2, w1=-1, w2=-1, b=0.5):
    s = x1 * w1 + x2 * w2 + b
    return 1 if s > 0 else 0
