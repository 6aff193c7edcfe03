# /// variant
# exercise = "AND"
# mistakes = ["b is never filled in when it is None, so without arguments a float and None are added, a TypeError"]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 == None:
        w1 = 0.5
    if w2 == None:
        w2 = 0.5
    tmp = float(x1) * w1 + float(x2) * w2 + b
    if tmp > 0:
        return 1
    return 0
