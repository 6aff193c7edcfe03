# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The quotient is written with /= into a copy of the integer array x, and floats cannot be cast to integers in place (UFuncTypeError)."]
# ///
def array_arithmetic(x, y):
    s = np.add(x, y)
    d = np.subtract(x, y)
    p = np.multiply(x, y)
    q = x.copy()
    q /= y
    return {"sum": s, "difference": d, "product": p, "quotient": q}
