# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The return stands inside the loop, so that only the first batch is counted.", "argmax is taken along axis 0 instead of axis 1."]
# ///
def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        answers = np.argmax(predict(network, x[i:i+batch_size]), axis=0)
        for a, b in zip(answers, t[i:i+batch_size]):
            right += int(a == b)
        return right / len(x)
