# /// variant
# exercise = "accuracy"
# mistakes = ["It returns the number of right answers and does not divide by the number of data."]
# ///
def accuracy(network, x, t):
    맞은_수 = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            맞은_수 += 1
    return float(맞은_수)
