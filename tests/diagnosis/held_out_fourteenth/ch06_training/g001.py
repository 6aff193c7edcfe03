# /// variant
# exercise = "random_search"
# mistakes = ["np.random.uniform is given the tuple of logarithms as its lower bound only, so that lr and the decay are arrays of two values and comparing the results while sorting raises a ValueError."]
# ///
def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for i in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range))
        wd = 10 ** np.random.uniform(np.log10(weight_decay_range))
        found.append((evaluate(lr, wd), lr, wd))
    return sorted(found, key=lambda r: r[0], reverse=True)
