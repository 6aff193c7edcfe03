# /// variant
# exercise = "XOR"
# mistakes = ["The last gate gets s1 and the input x2 instead of s1 and s2, so XOR(1, 0) is 0"]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)  # 첫째 층
    s2 = OR(x1, x2)
    return AND(s1, x2)
