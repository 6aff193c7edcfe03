# /// variant
# exercise = "split_validation"
# mistakes = ["Only x is shuffled while t keeps its order, so the rows are not in pairs.", "The parts are returned in the order of validation before training."]
# ///
def split_validation(x, t, validation_rate=0.2):
    n_val = int(len(x) * validation_rate)
    idx = np.arange(len(x))
    np.random.shuffle(idx)
    x = x[idx]
    return x[:n_val], t[:n_val], x[n_val:], t[n_val:]
