# /// variant
# exercise = "AND"
# mistakes = ["The default bias is -0.5, with which the gate is OR.", "The weights are overwritten with 1 inside the function, so that those of the caller are ignored."]
# ///
def AND(x1, x2, w1=None, w2=None, b=-0.5):
    w1 = 1.0
    w2 = 1.0
    가중합 = x1 * w1 + x2 * w2
    결과 = 가중합 + b
    if 결과 > 0:
        return 1
    return 0
