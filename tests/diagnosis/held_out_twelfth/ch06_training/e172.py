# /// variant
# exercise = "init_weights"
# mistakes = ["For \"xavier\" the standard deviation is sqrt(2 / (size before + size behind)) instead of sqrt(1 / size before)", "The biases are drawn from a normal distribution, too, instead of being 0"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    rng = np.random.default_rng()
    scale = {
        "xavier": lambda n, m: np.sqrt(2 / (n + m)),  # Glorot & Bengio (2010)
        "he": lambda n, m: np.sqrt(2 / n),
    }.get(weight_init_std, lambda n, m: weight_init_std)
    params = {}
    for i, (n, m) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
        params[f"W{i}"] = rng.normal(0.0, scale(n, m), (n, m))
        params[f"b{i}"] = rng.normal(0.0, scale(n, m), m)
    return params
