# /// misconception
# caught_by = ["test_the_highest_accuracy_comes_first"]
# uses = [".sort | sorted | np.argsort | .argsort | np.sort | [] > [] | [] < [] | name > name | name < name | heapq… | bisect…"]
# lacks = ["reverse=True | .reverse | reversed | -[] | -name | #-1 | np.flip | [::-1]"]
# shows = ["sorted | .sort"]
# shows_no = ["reverse=True | reverse= | -x | [::-1] | - | reversed | .reverse"]
#
# [title]
# ko = "정확도가 낮은 것부터 놓음"
# en = "The lowest accuracy comes first"
#
# [explanation]
# ko = """
# 작은 것부터 늘어놓았습니다. 정렬은 따로 말하지 않으면 그렇게 합니다. 손실이라면 맞지만 정확도는 높을수록 좋습니다. 첫째와 마지막의 정확도를 출력해
# 보세요."""
# en = """
# The results begin with the smallest, which is what sorting does unless told otherwise. For a loss that would do, but
# a higher accuracy is better. Print the first and the last accuracy."""
# ///
import numpy as np


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    results = []
    for _ in range(trials):
        weight_decay = 10 ** np.random.uniform(np.log10(weight_decay_range[0]), np.log10(weight_decay_range[1]))
        lr = 10 ** np.random.uniform(np.log10(lr_range[0]), np.log10(lr_range[1]))
        acc = evaluate(lr, weight_decay)
        results.append((acc, lr, weight_decay))
    results.sort(key=lambda result: result[0])
    return results
