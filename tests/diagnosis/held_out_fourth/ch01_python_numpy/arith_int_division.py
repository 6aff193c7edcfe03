# /// variant
# exercise = "array_arithmetic"
# mistakes = ["floor_division"]
# says = "The quotient is computed with // and loses its fraction"
# ///
def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": x - y,
        "product": x * y,
        "quotient": x // y,
    }
