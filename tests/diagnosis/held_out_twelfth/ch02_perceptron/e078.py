# /// variant
# exercise = "XOR"
# mistakes = ["The second layer is AND(s1, x2) instead of AND(s1, s2), so (1, 0) gives 0"]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, x2)
    return y
