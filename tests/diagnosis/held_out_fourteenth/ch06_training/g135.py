# /// variant
# exercise = "random_search"
# mistakes = ["The results are sorted in ascending order, so the worst comes first."]
# ///
def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        wd = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        acc = evaluate(lr, wd)
        results.append((acc, lr, wd))
    results.sort()
    return results
