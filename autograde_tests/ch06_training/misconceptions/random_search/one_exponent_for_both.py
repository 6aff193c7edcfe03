# /// misconception
# caught_by = ["test_the_two_are_drawn_independently"]
# lacks = ["random twice"]
#
# [title]
# ko = "둘을 저마다 따로 뽑지 않음"
# en = "The two are not each drawn by itself"
#
# [explanation]
# ko = """
# 학습률과 가중치 감소를 저마다 따로 뽑지 않습니다. 그러면 둘의 조합을 찾는 것이 아니라 한 줄 위만 찾게 됩니다. 두 값을
# 점으로 그려 보세요."""
# en = """
# Rate and decay are not each drawn by itself. That searches a line and not the combinations. Draw the pairs as points."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        u = np.random.uniform()
        weight_decay = 10 ** (np.log10(weight_decay_range[0]) * (1 - u) + np.log10(weight_decay_range[1]) * u)
        lr = 10 ** (np.log10(lr_range[0]) * (1 - u) + np.log10(lr_range[1]) * u)
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
