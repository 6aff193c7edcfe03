# /// variant
# exercise = "accuracy"
# mistakes = ["The smallest probability is looked for with argmin instead of the largest.", "The count is divided by the number of columns of x instead of by the number of rows."]
# ///
def accuracy(network, x, t):
    p = np.argmin(predict(network, x), axis=1)
    right = np.sum(p == t)
    return right / x.shape[1]
