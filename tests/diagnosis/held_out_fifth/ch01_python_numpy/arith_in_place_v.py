# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_written_into_x"]
# ///
def array_arithmetic(x, y):
    s = x
    s += y
    d = x - y
    p = x * y
    q = x / y
    return {"sum": s, "difference": d, "product": p, "quotient": q}
