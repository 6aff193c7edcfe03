# /// variant
# exercise = "truth_table"
# mistakes = ["The fourth column is the exclusive or (x != y) instead of x or y.", "The last column negates y instead of x."]
# ///
def truth_table():
    result = []
    for x, y in [(True, True), (True, False), (False, True), (False, False)]:
        그리고 = x and y
        또는 = x != y
        아님 = not y
        result.append([x, y, 그리고, 또는, 아님])
    return result
