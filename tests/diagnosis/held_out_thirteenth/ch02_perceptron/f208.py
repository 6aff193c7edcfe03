# /// variant
# exercise = "AND"
# mistakes = ["The output is 1 already when the sum is exactly 0, because >= is used instead of >."]
# ///
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    tmp = x1 * w1 + x2 * w2 + b
    if tmp >= 0:
        return 1
    else:
        return 0
