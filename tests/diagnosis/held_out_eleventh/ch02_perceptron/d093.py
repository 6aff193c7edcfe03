# /// variant
# exercise = "AND"
# mistakes = ["w1, w2 and b are overwritten inside the function, so weights given by the caller are ignored", "The sum is compared with >= 0 instead of > 0, so with these weights a single 1 already gives 1"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = 1, 1, -1
    s = w1 * x1 + w2 * x2 + b
    if s >= 0:
        return 1
    else:
        return 0
