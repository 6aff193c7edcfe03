# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The step of the loop is missing in range, so the batches overlap and most rows are counted several times."]
# ///
def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(0, len(x)):
        x_batch = x[i:i + batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i:i + batch_size])
    return float(accuracy_cnt) / len(x)
