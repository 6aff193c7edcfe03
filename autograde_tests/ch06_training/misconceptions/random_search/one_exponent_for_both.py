# /// misconception
# caught_by = ["test_the_two_are_drawn_independently"]
# lacks = ["random twice"]
#
# [title]
# ko = "난수 하나로 둘을 함께 정함"
# en = "One random number decides both"
#
# [explanation]
# ko = """
# 난수를 한 번만 뽑아 두 값을 정해, 학습률이 크면 가중치 감소도 늘 큽니다. 둘의 조합을 찾는 것이 아니라 한 줄
# 위만 찾게 됩니다. 두 값을 점으로 그려 보세요."""
# en = """
# A single random number decides both, so that decay is large whenever the rate is. That searches a line and not the
# combinations. Draw the pairs as points."""
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
