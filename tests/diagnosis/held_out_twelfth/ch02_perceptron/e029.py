# /// variant
# exercise = "NAND"
# mistakes = ["The default bias is 0.5 with weights of -0.5, so the sum is 0 for (0, 1) and (1, 0) and the output 0", "x2 is multiplied by w1 instead of w2"]
# ///
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.5):
    tmp = w1 * x1 + w1 * x2 + b
    if tmp <= 0:
        return 0
    elif tmp > 0:
        return 1
