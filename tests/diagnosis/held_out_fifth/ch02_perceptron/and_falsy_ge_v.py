# /// variant
# exercise = "AND"
# mistakes = ["A weight or bias of 0 given by the caller counts as not given", "A sum of exactly 0 gives 1"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 1
    w2 = w2 or 1
    b = b or -1.5
    return int(w1 * x1 + w2 * x2 + b >= 0)
