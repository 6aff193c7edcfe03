# /// misconception
# caught_by = ["test_each_accuracy_stands_with_its_hyperparameters", "test_the_highest_accuracy_comes_first"]
# uses = ["evaluate", "[2] | [-1] | -1"]
#
# [title]
# ko = "정확도가 마지막 자리에 있음"
# en = "The accuracy stands at the end"
#
# [explanation]
# ko = """
# 각 결과에서 정확도가 첫 자리가 아니라 마지막에 있습니다. 받는 쪽은 첫 자리를 정확도로 읽습니다. 본문이 말하는
# 차례와 견주어 보세요."""
# en = """
# Each result has the accuracy at its end and not in the first place, where whoever reads it looks for it. Compare
# the order with that of the text."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        acc = evaluate(lr, weight_decay)
        results.append((lr, weight_decay, acc))
    results.sort(key=lambda result: result[2], reverse=True)
    return results
