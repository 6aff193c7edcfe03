# /// variant
# exercise = "NAND"
# mistakes = ["The bias is subtracted instead of added.", "The output is 1 where the sum is at most 0 and 0 where it is greater, the two results being exchanged."]
# ///
def NAND(x1, x2, w1=-1, w2=-1, b=1.5):
    # 퍼셉트론
    합 = w1 * x1 + w2 * x2 - b
    if 합 <= 0:
        return 1
    else:
        return 0
