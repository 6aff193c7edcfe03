# /// variant
# exercise = "random_search"
# mistakes = ["The weight decay is drawn only once before the loop", "The tuples hold (lr, weight_decay, accuracy) with the accuracy at the end"]
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    weight_decay = 10 ** np.random.uniform(*np.log10(weight_decay_range))
    결과 = []
    for _ in range(trials):
        lr = 10 ** np.random.uniform(*np.log10(lr_range))
        acc = evaluate(lr, weight_decay)
        결과.append((lr, weight_decay, acc))
    결과.sort(key=lambda r: r[2], reverse=True)
    return 결과
