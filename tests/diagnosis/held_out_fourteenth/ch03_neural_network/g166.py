# /// variant
# exercise = "accuracy"
# mistakes = ["It takes argmax of t along axis 1, as of one-hot rows, although t holds labels with one axis, and an AxisError is raised."]
# ///
def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
