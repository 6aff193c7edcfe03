# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The difference is y - x, so that its sign is wrong.", "The key of the product is \"multiply\" instead of \"product\"."]
# ///
def array_arithmetic(x, y):
    d = {}
    d["sum"] = x + y
    d["difference"] = y - x
    d["multiply"] = x * y
    d["quotient"] = x / y
    return d
