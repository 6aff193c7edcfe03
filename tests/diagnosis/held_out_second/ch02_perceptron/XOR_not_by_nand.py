# /// variant
# exercise = "XOR"
# mistakes = ["only_one_of_the_two_cases"]
# ///
def XOR(x1, x2):
    inverted = NAND(x1, x1)
    answer = AND(inverted, x2)
    return answer
