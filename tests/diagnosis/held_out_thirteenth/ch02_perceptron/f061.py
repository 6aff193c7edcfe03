# /// variant
# exercise = "NAND"
# mistakes = ["np.array is called with two separate numbers instead of a list, so the second one is taken for the dtype and a TypeError is raised."]
# ///
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array(x1, x2)
    w = np.array([w1, w2])
    s = np.sum(x * w) + b
    if s > 0:
        return 1
    return 0
