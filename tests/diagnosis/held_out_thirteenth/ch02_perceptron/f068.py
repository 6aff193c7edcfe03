# /// variant
# exercise = "OR"
# mistakes = ["The sum is stored in tmp, but the condition reads temp, which is a NameError."]
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if temp <= 0:
        return 0
    else:
        return 1
