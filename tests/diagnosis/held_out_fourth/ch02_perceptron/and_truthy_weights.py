# /// variant
# exercise = "AND"
# mistakes = ["Weights are filled in with \"or\", so a given 0 is replaced by the default", "The comparison is with 1 instead of 0"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 2
    w2 = w2 or 2
    b = b or -2.5
    return 1 if w1 * x1 + w2 * x2 + b > 1 else 0
