# /// partial
# missing = ["test_keyword_weights_make_another_gate"]
# at_least = 0.6
# at_most = 0.9
# ///
def NAND(x1, x2):
    w1, w2, theta = -0.5, -0.5, -0.7
    tmp = x1 * w1 + x2 * w2
    if tmp <= theta:
        return 0
    elif tmp > theta:
        return 1
