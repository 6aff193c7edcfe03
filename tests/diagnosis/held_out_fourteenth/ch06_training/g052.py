# /// variant
# exercise = "split_validation"
# mistakes = ["Only x is shuffled and t is left in its order, so the pairs no longer fit.", "The validation part is returned before the training part."]
# ///
def split_validation(x, t, validation_rate=0.2):
    idx = np.arange(len(x))
    np.random.shuffle(idx)
    x = x[idx]
    n = int(len(x) * validation_rate)
    return x[:n], t[:n], x[n:], t[n:]
