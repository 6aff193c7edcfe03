# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The inner loop always runs over batch_size places, past the end of a shorter last batch, and an IndexError is raised."]
# ///
def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    for i in range(0, len(x), batch_size):
        y = predict(network, x[i:i+batch_size])
        p = y.argmax(axis=1)
        for j in range(batch_size):
            if p[j] == t[i + j]:
                cnt += 1
    return cnt / len(x)
