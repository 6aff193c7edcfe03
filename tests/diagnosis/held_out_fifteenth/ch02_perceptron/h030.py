# /// variant
# exercise = "AND"
# mistakes = ["Leaves the weights and the bias at None, so that the multiplication with the defaults stops with TypeError."]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    total = w1 * x1 + w2 * x2 + b
    return 1 if total > 0 else 0
