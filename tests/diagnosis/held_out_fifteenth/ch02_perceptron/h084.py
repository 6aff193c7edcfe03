# /// variant
# exercise = "XOR"
# mistakes = ["The first gate of the first layer is AND instead of NAND.", "The gate of the second layer is NAND instead of AND."]
# ///
def XOR(x1, x2):
    첫째층_출력1 = AND(x1, x2)
    첫째층_출력2 = OR(x1, x2)
    둘째층_출력 = NAND(첫째층_출력1, 첫째층_출력2)
    return 둘째층_출력
