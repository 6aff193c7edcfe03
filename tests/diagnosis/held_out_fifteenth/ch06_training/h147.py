# /// variant
# exercise = "random_search"
# mistakes = ["The strength of the weight decay is drawn once, before the loop, and used for all trials.", "Sorted in ascending order, the lowest accuracy first."]
# ///
import numpy as np

def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    draw = lambda r: 10 ** np.random.uniform(np.log10(r[0]), np.log10(r[1]))
    wd, out = draw(weight_decay_range), []
    for _ in range(trials):
        lr = draw(lr_range)
        out.append((evaluate(lr, wd), lr, wd))
    return sorted(out, key=lambda o: o[0])
