# /// variant
# exercise = "random_search"
# mistakes = ["The weight decay is drawn uniformly itself and not by its exponent", "The results are sorted with the lowest accuracy first"]
# ///
import math
import random


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for i in range(trials):
        u = random.uniform(math.log10(lr_range[0]), math.log10(lr_range[1]))
        lr = math.pow(10, u)
        weight_decay = random.uniform(weight_decay_range[0], weight_decay_range[1])
        acc = evaluate(lr, weight_decay)
        results.append([acc, lr, weight_decay])
    # bubble sort
    for i in range(len(results)):
        for j in range(len(results) - 1 - i):
            if results[j][0] > results[j + 1][0]:
                tmp = results[j]
                results[j] = results[j + 1]
                results[j + 1] = tmp
    return results
