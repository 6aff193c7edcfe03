# /// variant
# exercise = "AND"
# mistakes = ["The comparison lets a sum of exactly 0 give 1"]
# ///
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    y = w1 * x1 + w2 * x2 + b
    if y >= 0:
        return 1
    return 0
