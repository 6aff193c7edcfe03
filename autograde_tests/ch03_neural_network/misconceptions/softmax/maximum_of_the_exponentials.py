# /// misconception
# caught_by = ["test_a_vector_gives_a_vector", "test_large_numbers_stay_finite"]
# uses = ["np.max | .max | np.amax | max | np.maximum | .amax"]
# shows = ["np.max(np.exp(x)… | np.exp(x).max(…"]
#
# [title]
# ko = "지수 함수를 취한 값의 최댓값을 뺌"
# en = "The largest exponential is subtracted"
#
# [explanation]
# ko = """
# 점수의 최댓값이 아니라 지수 함수를 취한 값의 최댓값을 빼고 있습니다. 점수가 조금만 커도 그 수가 엄청나게 커서 모든
# 지수가 0으로 사라지고 결과가 nan이 됩니다. 빼는 수와 점수가 같은 단위의 값인지 살펴보세요."""
# en = """
# What is subtracted is the largest exponential, not the largest score. Even for moderate scores it is so huge that all
# exponentials vanish to 0, and the result is nan. See whether the number you subtract is of the same kind as the
# scores."""
# ///
import numpy as np


def softmax(x):
    c = np.max(np.exp(x), axis=-1, keepdims=True)
    e = np.exp(x - c)
    return e / np.sum(e, axis=-1, keepdims=True)
