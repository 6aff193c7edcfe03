# /// misconception
# caught_by = ["test_a_vector_gives_a_vector", "test_large_numbers_stay_finite"]
# uses = ["np.max | .max | np.amax | max | np.maximum | .amax"]
# shows = ["np.max(np.exp(x)… | np.exp(x).max(…"]
#
# [title]
# ko = "지수 함수를 취한 값의 최댓값을 씀"
# en = "The largest exponential, not the largest score"
#
# [explanation]
# ko = """
# 점수의 최댓값이 아니라 지수 함수를 취한 값의 최댓값을 쓰고 있습니다. 점수가 조금만 커도 그 수가 엄청나게 커서,
# 점수에서 그것을 빼면 모든 지수가 0으로 사라집니다. 그 수와 점수가 같은 단위의 값인지 살펴보세요."""
# en = """
# The largest exponential is taken, not the largest score. Even for moderate scores it is so huge that, subtracted
# from them, it lets all exponentials vanish to 0. See whether that number is of the same kind as the scores."""
# ///
import numpy as np


def softmax(x):
    c = np.max(np.exp(x), axis=-1, keepdims=True)
    e = np.exp(x - c)
    return e / np.sum(e, axis=-1, keepdims=True)
