# /// variant
# exercise = "AND"
# mistakes = ["The weights and the bias that are given are ignored and overwritten by the defaults.", "The comparison is the wrong way round, 1 where the sum is at most 0."]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = 0.5, 0.5, -0.7
    tmp = x1 * w1 + x2 * w2 + b
    if tmp <= 0:
        return 1
    return 0
