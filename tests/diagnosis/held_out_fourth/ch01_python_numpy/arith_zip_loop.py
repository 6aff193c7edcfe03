# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The results are Python lists collected by a loop over the first axis instead of NumPy arrays"]
# ///
def array_arithmetic(x, y):
    s, d, p, q = [], [], [], []
    for a, b in zip(x, y):
        s.append(a + b)
        d.append(a - b)
        p.append(a * b)
        q.append(a / b)
    return {"sum": s, "difference": d, "product": p, "quotient": q}
