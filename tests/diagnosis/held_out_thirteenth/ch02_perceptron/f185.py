# /// variant
# exercise = "XOR"
# mistakes = ["The gate OR receives x1 twice instead of x1 and x2.", "The last gate receives the inputs x1 and s2 instead of the outputs s1 and s2."]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x1)
    return AND(x1, s2)
