# /// variant
# exercise = "random_search"
# mistakes = ["The exponents are drawn from the fixed ranges -6 to -2 and -8 to -4; lr_range and weight_decay_range are not used"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        # 탐색한 하이퍼파라미터의 범위 지정
        weight_decay = 10 ** np.random.uniform(-8, -4)
        lr = 10 ** np.random.uniform(-6, -2)
        val_acc = evaluate(lr, weight_decay)
        results.append((val_acc, lr, weight_decay))
    return sorted(results, key=lambda r: r[0], reverse=True)
