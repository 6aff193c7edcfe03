# /// variant
# exercise = "OR"
# mistakes = ["The bias is never added"]
# ///
def OR(x1, x2, w1=1.0, w2=1.0, b=-0.5):
    s = w1 * x1 + w2 * x2
    return 1 if s > 0 else 0
