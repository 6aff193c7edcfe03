# /// variant
# exercise = "random_search"
# mistakes = ["code:parameter_ignored"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    found = []
    for _ in range(trials):
        # 로그 스케일에서 무작위로
        weight_decay = 10 ** np.random.uniform(-8, -4)
        lr = 10 ** np.random.uniform(-6, -2)
        found.append((evaluate(lr, weight_decay), lr, weight_decay))
    found.sort(key=lambda r: r[0], reverse=True)
    return found
