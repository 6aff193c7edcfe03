# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The quotient is computed with floor division //, so its fraction is lost."]
# ///
def array_arithmetic(x, y):
    result = {}
    result["sum"] = x + y
    result["difference"] = x - y
    result["product"] = x * y
    result["quotient"] = x // y
    return result
