# /// variant
# exercise = "XOR"
# mistakes = ["NAND and OR are given one tuple instead of two arguments, and a TypeError about the missing x2 is raised."]
# ///
def XOR(x1, x2):
    x = (x1, x2)
    s1 = NAND(x)
    s2 = OR(x)
    return AND(s1, s2)
