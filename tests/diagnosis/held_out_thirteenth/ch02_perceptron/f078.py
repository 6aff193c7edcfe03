# /// variant
# exercise = "AND"
# mistakes = ["The bias of -0.3 is too large with weights 0.5, so a single 1 already gives 1.", "w2 is multiplied by x1 instead of by x2."]
# ///
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.3):
    y = w1 * x1 + w2 * x1 + b
    return 1 if y > 0 else 0
