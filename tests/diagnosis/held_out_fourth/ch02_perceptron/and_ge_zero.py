# /// variant
# exercise = "AND"
# mistakes = ["The sum is compared with >= 0, so a sum of exactly 0 gives 1"]
# ///
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    total = w1 * x1 + w2 * x2 + b
    if total >= 0:
        return 1
    return 0
