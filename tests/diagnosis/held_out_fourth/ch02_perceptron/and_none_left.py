# /// variant
# exercise = "AND"
# mistakes = ["The default weights are left at None and are multiplied"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    y = w1 * x1 + w2 * x2 + b
    if y > 0:
        return 1
    else:
        return 0
