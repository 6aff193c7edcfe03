# /// variant
# exercise = "NAND"
# mistakes = ["given_weights_inverted_too"]
# says = "The output of AND is flipped also when weights are given, so the given weights mean the opposite"
# ///
def NAND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return 1 - AND(x1, x2, w1=w1, w2=w2, b=b)
