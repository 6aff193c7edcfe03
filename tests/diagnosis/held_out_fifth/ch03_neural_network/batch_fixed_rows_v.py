# /// variant
# exercise = "batch_accuracy"
# mistakes = ["batches_of_a_fixed_length"]
# ///
def batch_accuracy(network, x, t, batch_size):
    correct = 0
    for start in range(0, len(x), batch_size):
        p = predict(network, x[start : start + batch_size])
        for k in range(batch_size):
            if p[k].argmax() == t[start + k]:
                correct += 1
    return correct / len(x)
