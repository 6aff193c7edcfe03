# /// variant
# exercise = "AND"
# mistakes = ["The bias stays None when it is not given, because only the weights get a default"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 1
    if w2 is None:
        w2 = 1
    theta = -1.5
    return 1 if x1 * w1 + x2 * w2 + b > 0 else 0
