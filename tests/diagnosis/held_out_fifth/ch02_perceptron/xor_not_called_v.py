# /// variant
# exercise = "XOR"
# mistakes = ["gates_are_not_called | exception:function_not_called"]
# ///
def XOR(x1, x2):
    s1 = NAND
    s2 = OR
    return AND(s1, s2)(x1, x2)
