# /// variant
# exercise = "OR"
# mistakes = ["A given weight or bias of 0 is taken as missing, because \"w1 or 1\" and the like are used instead of a comparison with None."]
# ///
def OR(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 1
    w2 = w2 or 1
    b = b or -0.5
    return int(w1 * x1 + w2 * x2 + b > 0)
