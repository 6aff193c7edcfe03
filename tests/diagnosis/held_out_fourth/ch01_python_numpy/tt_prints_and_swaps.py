# /// variant
# exercise = "truth_table"
# mistakes = ["x_changes_before_y", "The columns for and and or are swapped"]
# says = "The second and the third row are in the wrong order because y runs in the outer loop; The columns for and and or are swapped"
# ///
def truth_table():
    t = []
    for y in (True, False):
        for x in (True, False):
            t.append((x, y, x or y, x and y, not x))
    return t
