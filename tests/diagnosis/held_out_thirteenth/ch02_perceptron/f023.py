# /// variant
# exercise = "OR"
# mistakes = ["The default of the bias is -1.5 as for AND, so one input alone is not enough for 1.", "Where the sum is positive, the misspelt name reslt is returned instead of result (NameError)."]
# ///
def OR(x1, x2, w1=1.0, w2=1.0, b=-1.5):
    result = 0
    if w1 * x1 + w2 * x2 + b > 0:
        result = 1
        return reslt
    return result
