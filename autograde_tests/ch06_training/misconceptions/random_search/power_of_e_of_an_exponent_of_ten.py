# /// misconception
# caught_by = ["test_all_values_lie_in_their_ranges", "test_exponents_are_uniform"]
# uses = ["np.exp | math.exp | math.e | np.e", "np.log10 | math.log10"]
# shows = ["np.exp | math.exp"]
# shows_no = ["np.log | math.log | np.log("]
#
# [title]
# ko = "10의 지수로 뽑고 e를 거듭제곱함"
# en = "The exponent is one of 10, the power one of e"
#
# [explanation]
# ko = """
# 지수는 log10으로 구했는데 거듭제곱은 e로 합니다. 그래서 뽑은 값이 모두 범위 밖으로 나갑니다. 로그와
# 거듭제곱의 밑을 같게 하세요."""
# en = """
# The exponents come from log10, but the power is taken of e, so the values leave their ranges. Use the same base
# for the logarithm and for the power."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = np.exp(np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1])))
        lr = np.exp(np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1])))
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
