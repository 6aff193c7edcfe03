# /// variant
# exercise = "OR"
# mistakes = ["The weighted sum is cut to an integer with int(), so a sum of 0.8 becomes 0", "b is used as a threshold that the sum must exceed instead of being added to it"]
# ///
def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 0.8
    if w2 is None:
        w2 = 0.8
    if b is None:
        b = 0.5
    s = int(w1 * x1 + w2 * x2)
    if s > b:
        return 1
    else:
        return 0
