# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_written_into_x"]
# says = "x is changed in place by +=, so the other results start from a wrong x"
# ///
def array_arithmetic(x, y):
    results = {}
    results["difference"] = x - y
    results["product"] = x * y
    results["quotient"] = x / y
    x += y
    results["sum"] = x
    return results
