# /// misconception
# caught_by = ["test_all_values_lie_in_their_ranges"]
# uses = [
#     "np.random.uniform([], []) | np.random.uniform(*… | np.random.uniform(name, name) | .uniform([], []) | .uniform(name, name) | random.uniform([], [])",
#     "** | np.power | np.float_power | np.exp",
# ]
# lacks = [
#     "…uniform(np.log10(…",
#     "np.log",
#     "math.log",
#     "…uniform(math.log10(…",
#     "np.logspace",
#     "np.geomspace",
#     "np.log2",
# ]
# shows = [
#     "(10 ** np.random.uniform(lr_range[0], lr_range[1])) | (10 ** np.random.uniform(weight_decay_range[0], weight_decay_range[1]))",
# ]
#
# [title]
# ko = "범위의 끝을 지수로 봄"
# en = "The ends of a range are taken for exponents"
#
# [explanation]
# ko = """
# 범위의 두 끝은 값인데 그대로 지수로 썼습니다. 작은 수를 지수로 쓰면 결과가 모두 1에 가깝습니다. 뽑은 학습률을 출력해
# 범위 안에 있는지 보세요."""
# en = """
# The ends of a range are values, and here they are used as exponents. With exponents so small, all results are near 1.
# Print the rates that you draw and see whether they are in the range."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(weight_decay_range[0], weight_decay_range[1])
        lr = 10 ** np.random.uniform(lr_range[0], lr_range[1])
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0], reverse=True)
    return results
