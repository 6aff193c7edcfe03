# /// variant
# exercise = "AND"
# mistakes = ["\"w1 or 1.0\" replaces a weight or bias of 0 that the caller gave by the default, because 0 counts as false"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = w1 or 1.0, w2 or 1.0, b or -1.5
    return int(w1 * x1 + w2 * x2 + b > 0)
