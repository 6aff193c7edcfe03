# /// variant
# exercise = "NAND"
# mistakes = ["The weights and the bias are set inside the function in any case, so values given by the caller are ignored."]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = -0.5, -0.5, 0.7
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    result = np.sum(w * x) + b
    return 1 if result > 0 else 0
