# /// variant
# exercise = "NAND"
# mistakes = ["fires_for_two_zeros_only"]
# says = "The bias 0.5 of the example is taken, which gives 0 when one input is 1"
# ///
def NAND(x1, x2, w1=-1, w2=-1, b=0.5):
    z = w1 * x1 + w2 * x2 + b
    return 1 if z > 0 else 0
