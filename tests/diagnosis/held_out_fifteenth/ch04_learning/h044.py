# /// variant
# exercise = "numerical_diff"
# mistakes = ["The two values are subtracted in the wrong order, f(x-h) - f(x+h), so that the sign is reversed.", "Writes / 2 * h without parentheses, which multiplies by h."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    위쪽값 = f(x + h)
    아래쪽값 = f(x - h)
    차이 = 아래쪽값 - 위쪽값
    return 차이 / 2 * h
