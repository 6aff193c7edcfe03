# /// variant
# exercise = "NAND"
# mistakes = ["A sum of exactly 0 is in neither branch, so None is returned"]
# ///
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp > 0:
        return 1
    elif tmp < 0:
        return 0
