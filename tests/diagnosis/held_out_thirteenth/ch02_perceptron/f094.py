# /// variant
# exercise = "XOR"
# mistakes = ["The result is printed instead of returned, so the function returns None."]
# ///
def XOR(x1, x2):
    a = NAND(x1, x2)
    b = OR(x1, x2)
    print(AND(a, b))
