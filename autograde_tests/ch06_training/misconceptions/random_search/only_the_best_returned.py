# /// misconception
# caught_by = ["test_the_highest_accuracy_comes_first", "test_every_trial_is_evaluated_once"]
# shows = ["return …[0] | return max()"]
#
# [title]
# ko = "시도 하나만 돌려줌"
# en = "Only one trial is returned"
#
# [explanation]
# ko = """
# 시도 하나만 돌려주고 나머지를 버렸습니다. 여러 시도를 견주어 보아야 범위를 어디로 좁힐지 알 수 있습니다. 결과의
# 길이를 본문과 비교해 보세요."""
# en = """
# One trial is returned, and the others are thrown away. Comparing several shows where to narrow the range. Compare
# the length of the result with the text."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results[0]
