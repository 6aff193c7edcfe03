# /// misconception
# caught_by = ["test_exponents_are_uniform"]
# lacks = ["np.log10 | math.log10 | np.log | math.log | np.geomspace | np.logspace | np.log2 | .geomspace", "** in random_search"]
# shows_no = ["** | np.power | np.exp | np.log10 | math.exp | np.logspace | np.geomspace | pow"]
#
# [title]
# ko = "지수가 아니라 값을 균등하게 뽑음"
# en = "Values are drawn uniformly and not exponents"
#
# [explanation]
# ko = """
# 값 자체를 균등하게 뽑으면 열에 아홉은 가장 큰 자릿수에서 나옵니다. 작은 학습률은 거의 시도되지 않습니다. 뽑은 값의
# 자릿수를 세어 보세요."""
# en = """
# Drawn uniformly, nine values in ten come from the largest power of ten, and small learning rates are hardly ever
# tried. Count the powers of ten of what you draw."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = np.random.uniform(weight_decay_range[0], weight_decay_range[1])
        lr = np.random.uniform(lr_range[0], lr_range[1])
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
