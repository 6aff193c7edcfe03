# /// variant
# exercise = "AND"
# mistakes = ["The default bias is -0.2 beside weights of 0.5, with which the gate is OR."]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 0.5
    if w2 is None:
        w2 = 0.5
    if b is None:
        b = -0.2
    y = x1 * w1 + x2 * w2 + b
    if y > 0:
        return 1
    else:
        return 0
