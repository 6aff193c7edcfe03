# /// variant
# exercise = "AND"
# mistakes = ["The weights and the bias keep their default None and are multiplied by numbers, which is a TypeError."]
# ///
def AND(x1, x2, w1=None, w2=None, b=None):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    return 1
