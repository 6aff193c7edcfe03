# /// variant
# exercise = "OR"
# mistakes = ["The defaults are chosen by truth value, so a weight that is given as 0 is replaced by the default."]
# ///
def OR(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 1.0
    w2 = w2 or 1.0
    b = b or -0.5
    s = w1 * x1 + w2 * x2 + b
    return 1 if s > 0 else 0
