# /// variant
# exercise = "NAND"
# mistakes = ["The result of comparing plain numbers is treated as an array and converted with astype"]
# ///
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return (w1 * x1 + w2 * x2 + b > 0).astype(int)
