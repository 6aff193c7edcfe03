# /// variant
# exercise = "OR"
# mistakes = ["The default bias is -1.0, so that one single 1 gives the sum 0 and the output 0."]
# ///
def OR(x1, x2, w1=1.0, w2=1.0, b=-1.0):
    s = w1 * x1 + w2 * x2 + b
    if s > 0:
        return 1
    return 0
