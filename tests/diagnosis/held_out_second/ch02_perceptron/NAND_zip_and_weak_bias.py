# /// variant
# exercise = "NAND"
# mistakes = ["fires_for_two_zeros_only"]
# ///
def NAND(x1, x2, w1=-0.7, w2=-0.7, b=0.4):
    potential = b
    for weight, signal in zip((w1, w2), (x1, x2)):
        potential = potential + weight * signal
    if potential > 0:
        return 1
    return 0
