# /// variant
# exercise = "numerical_diff"
# mistakes = ["The forward difference (f(x + h) - f(x)) / h is used, whose error is of the order of h."]
# ///
def numerical_diff(f, x):
    h = 0.0001
    앞 = f(x + h)
    지금 = f(x)
    return (앞 - 지금) / h
