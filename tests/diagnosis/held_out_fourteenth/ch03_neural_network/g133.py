# /// variant
# exercise = "accuracy"
# mistakes = ["It divides by the number of columns of x instead of the number of rows.", "It counts the answers that are wrong."]
# ///
def accuracy(network, x, t):
    count = 0
    for xi, ti in zip(x, t):
        p = np.argmax(predict(network, xi))
        if p != ti:
            count = count + 1
    return count / x.shape[1]
