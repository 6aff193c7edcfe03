# /// variant
# exercise = "random_search"
# mistakes = ["The exponent is drawn between natural logarithms though the base is 10", "The weight decay is drawn once before the loop"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    gyeolgwa = []
    a, b = np.log10(weight_decay_range)
    wd = 10 ** np.random.uniform(a, b)
    for i in range(trials):
        lr = 10 ** np.random.uniform(np.log(lr_range[0]), np.log(lr_range[1]))
        gyeolgwa.append((evaluate(lr, wd), lr, wd))
    gyeolgwa.sort(key=lambda r: -r[0])
    return gyeolgwa
