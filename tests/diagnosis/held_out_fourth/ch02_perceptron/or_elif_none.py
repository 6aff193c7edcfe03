# /// variant
# exercise = "OR"
# mistakes = ["Nothing is returned when the sum is exactly 0"]
# says = "Nothing is returned when the sum is exactly 0"
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    s = x1 * w1 + x2 * w2 + b
    if s > 0:
        return 1
    elif s < 0:
        return 0
