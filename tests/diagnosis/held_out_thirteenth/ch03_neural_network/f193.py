# /// variant
# exercise = "accuracy"
# mistakes = ["argmax over axis 1 is also taken of t, whose labels have only one axis (AxisError)."]
# ///
def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
