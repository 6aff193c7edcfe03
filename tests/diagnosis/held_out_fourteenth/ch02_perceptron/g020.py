# /// variant
# exercise = "NAND"
# mistakes = ["The default bias -0.7 kept from AND makes the sum never positive with the negative weights.", "The variable temp is misspelt as tmp in the comparison, which raises a NameError."]
# ///
def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None: w1 = -0.5
    if w2 is None: w2 = -0.5
    if b is None: b = -0.7
    temp = w1 * x1 + w2 * x2 + b
    if tmp > 0:
        return 1
    else:
        return 0
