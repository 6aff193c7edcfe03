def XOR(x1, x2):
    return And(OR(x1, x2), NAND(x1, x2))
