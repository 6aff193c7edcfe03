# /// variant
# exercise = "NAND"
# mistakes = ["The caller's weights are handed to AND and the result is inverted, so with given w1, w2, b the output is 0 where the sum is greater than 0"]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    # NAND = Not AND
    return 1 - AND(x1, x2, w1=w1, w2=w2, b=b)
