# /// variant
# exercise = "truth_table"
# mistakes = ["The column of or is computed as x != y, so that it is False for (True, True).", "The last column is not y in place of not x."]
# ///
def truth_table():
    참거짓 = [True, False]
    표 = []
    for x in 참거짓:
        for y in 참거짓:
            그리고 = x and y
            또는 = (x != y)
            부정 = not y
            표.append((x, y, 그리고, 또는, 부정))
    return 표
