# /// variant
# exercise = "AND"
# mistakes = ["b is used as a threshold on the right side (sum > b) instead of being added to the sum, so a bias given by the caller acts with the wrong sign"]
# ///
# theta(임계값)를 넘으면 1
def AND(x1, x2, w1=0.5, w2=0.5, b=0.7):
    total = x1 * w1 + x2 * w2
    return 1 if total > b else 0
