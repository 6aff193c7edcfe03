# /// variant
# exercise = "XOR"
# mistakes = ["Calls a function NOT that does not exist: NameError."]
# ///
def XOR(x1, x2):
    a = AND(x1, NOT(x2))
    b = AND(NOT(x1), x2)
    return OR(a, b)
