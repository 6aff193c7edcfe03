# /// variant
# exercise = "NAND"
# mistakes = ["np.dot is called with four numbers instead of two arrays, which raises a TypeError."]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    w1 = -1 if w1 is None else w1
    w2 = -1 if w2 is None else w2
    b = 1.5 if b is None else b
    a = np.dot(w1, w2, x1, x2) + b
    return 1 if a > 0 else 0
