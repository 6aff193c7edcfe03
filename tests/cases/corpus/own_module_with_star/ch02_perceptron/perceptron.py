from logic import *
import plot_gates



def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
