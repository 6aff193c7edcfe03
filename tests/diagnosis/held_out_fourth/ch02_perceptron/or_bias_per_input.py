# /// variant
# exercise = "OR"
# mistakes = ["The bias is subtracted instead of added", "A sum of exactly 0 counts as 1"]
# ///
def OR(x1, x2, w1=1, w2=1, b=0.5):
    return int((w1 * x1 + w2 * x2 - b) >= 0)
