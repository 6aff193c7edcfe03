# /// variant
# exercise = "relu"
# mistakes = ["It takes np.max over the whole array instead of np.maximum element by element, and returns one number."]
# ///
def relu(x):
    가장_큰_값 = np.max(x)
    if 가장_큰_값 > 0:
        return 가장_큰_값
    return 0
