# /// variant
# exercise = "truth_table"
# mistakes = ["true and false are written in lower case, which Python does not know"]
# ///
def truth_table():
    return [
        (true, true, true, true, false),
        (true, false, false, true, false),
        (false, true, false, true, true),
        (false, false, false, false, true),
    ]
