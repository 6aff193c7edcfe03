# /// variant
# exercise = "XOR"
# mistakes = ["The second layer takes s1 and x2 instead of s1 and s2"]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, x2)
