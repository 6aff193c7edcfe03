# /// misconception
# caught_by = ["test_exponents_are_uniform", "test_every_search_draws_anew"]
# lacks = ["random in loop"]
#
# [title]
# ko = "한 번만 뽑아 되풀이해 시도함"
# en = "One draw serves all trials"
#
# [explanation]
# ko = """
# 하이퍼파라미터를 반복문 밖에서 뽑아 같은 값을 여러 번 시도합니다. 탐색이 아니라 같은 실험의 되풀이입니다. 시도마다
# 값을 출력해 보세요."""
# en = """
# The hyperparameters are drawn outside the loop, and the same ones are tried again and again. That is one
# experiment repeated, not a search. Print the values of each trial."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    weight_decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
    lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
    for _ in range(trials):
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
