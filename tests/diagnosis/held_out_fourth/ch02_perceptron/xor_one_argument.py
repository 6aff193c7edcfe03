# /// variant
# exercise = "XOR"
# mistakes = ["The last gate gets one list instead of two numbers"]
# ///
def XOR(x1, x2):
    s = [NAND(x1, x2), OR(x1, x2)]
    return AND(s)
