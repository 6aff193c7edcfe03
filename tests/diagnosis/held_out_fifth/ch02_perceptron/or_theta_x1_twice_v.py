# /// variant
# exercise = "OR"
# mistakes = ["threshold_in_place_of_the_bias", "The second weight is multiplied with the first input"]
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=0.2):
    # 임계값 b를 넘으면 1
    return 1 if w1 * x1 + w2 * x1 - b > 0 else 0
