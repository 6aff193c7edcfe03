# /// variant
# exercise = "accuracy"
# mistakes = ["The number of right answers is returned without dividing by the number of data."]
# ///
def accuracy(network, x, t):
    cnt = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            cnt += 1
    return float(cnt)
