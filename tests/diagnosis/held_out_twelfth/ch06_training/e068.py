# /// variant
# exercise = "random_search"
# mistakes = ["The key function of sorted has three parameters, but it gets each tuple as one argument, so a TypeError is raised"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    draw = lambda r: float(np.exp(np.random.uniform(*np.log(r))))
    pairs = [(draw(lr_range), draw(weight_decay_range)) for _ in range(trials)]
    found = [(evaluate(lr, wd), lr, wd) for lr, wd in pairs]
    return sorted(found, key=lambda acc, lr, wd: -acc)
