# /// variant
# exercise = "random_search"
# mistakes = ["math.log10 is called with the whole pair of a range instead of with each of its two numbers (TypeError)."]
# ///
import math

def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(math.log10(lr_range))
        wd = 10 ** np.random.uniform(math.log10(weight_decay_range))
        found.append((evaluate(lr, wd), lr, wd))
    found.sort(reverse=True)
    return found
