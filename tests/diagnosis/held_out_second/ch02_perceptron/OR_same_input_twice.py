# /// variant
# exercise = "OR"
# mistakes = []
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    tmp = w1 * x1
    tmp += w2 * x1
    tmp += b
    return 1 if tmp > 0 else 0
