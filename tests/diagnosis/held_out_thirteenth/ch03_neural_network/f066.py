# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The counter is never set to 0 before the loop, so increasing it is an UnboundLocalError."]
# ///
def batch_accuracy(network, x, t, batch_size):
    for i in range(0, len(x), batch_size):
        y = predict(network, x[i:i + batch_size])
        p = np.argmax(y, axis=1)
        correct += np.sum(p == t[i:i + batch_size])
    return correct / len(x)
