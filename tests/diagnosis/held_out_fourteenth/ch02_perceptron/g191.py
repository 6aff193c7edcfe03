# /// variant
# exercise = "XOR"
# mistakes = ["The second gate of the first layer is AND instead of OR, so the answer is always 0.", "There is no return for the case that the last gate gives 0, so that None comes back."]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = AND(x1, x2)
    y = AND(s1, s2)
    if y == 1:
        return 1
