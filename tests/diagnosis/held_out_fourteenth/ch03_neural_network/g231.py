# /// variant
# exercise = "batch_accuracy"
# mistakes = ["Only full batches are taken, so the shorter batch at the end is not counted."]
# ///
def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(len(x) // batch_size):
        x_batch = x[i*batch_size:(i+1)*batch_size]
        t_batch = t[i*batch_size:(i+1)*batch_size]
        p = np.argmax(predict(network, x_batch), axis=1)
        accuracy_cnt += np.sum(p == t_batch)
    return float(accuracy_cnt) / len(x)
