# /// variant
# exercise = "random_search"
# mistakes = ["The values are drawn uniformly from the range itself instead of on a logarithmic scale.", "The results are sorted with the lowest accuracy first."]
# ///
def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for i in range(trials):
        lr = np.random.uniform(lr_range[0], lr_range[1])
        weight_decay = np.random.uniform(*weight_decay_range)
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    return sorted(results)
