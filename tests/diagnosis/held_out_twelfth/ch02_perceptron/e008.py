# /// variant
# exercise = "XOR"
# mistakes = ["The two outputs are handed to AND as one tuple, so its argument x2 is missing and a TypeError is raised"]
# ///
def XOR(x1, x2):
    s = (NAND(x1, x2), OR(x1, x2))
    return AND(s)
