# /// variant
# exercise = "array_arithmetic"
# mistakes = ["Sets the entries of the dict as attributes (result.sum = ...), which a dict does not allow: AttributeError."]
# ///
def array_arithmetic(x, y):
    result = {}
    result.sum = x + y
    result.difference = x - y
    result.product = x * y
    result.quotient = x / y
    return result
