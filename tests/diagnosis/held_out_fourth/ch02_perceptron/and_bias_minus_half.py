# /// variant
# exercise = "AND"
# mistakes = ["one_input_is_enough"]
# says = "The bias -0.5 is too weak, so one input alone makes the gate fire"
# ///
def AND(x1, x2, w1=1, w2=1, b=-0.5):
    return int(x1 * w1 + x2 * w2 + b > 0)
