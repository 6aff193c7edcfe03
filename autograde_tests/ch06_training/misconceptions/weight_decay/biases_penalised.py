# /// misconception
# caught_by = ["test_biases_are_not_penalised", "test_the_weights_of_the_text"]
# lacks = ["'W' | 'b' | .startswith | .endswith | .ndim | np.ndim | .find | [0] | 'W1' | .shape"]
# shows = ["for", "(params[name] ** #) | params[·] ** 2 | (name ** 2) | np.sum((name ** 2)) | np.square | np.sum((name * name)) | np.sum((params[name] * params[name])) | np.sum((params[name] ** 2))"]
# shows_no = ["'W' | 'b' | .startswith | .endswith | .ndim | np.ndim | .find | [0] | 'W1' | .shape"]
#
# [title]
# ko = "편향에도 벌을 줌"
# en = "Biases are penalised as well"
#
# [explanation]
# ko = """
# 딕셔너리의 모든 배열을 더해 편향까지 벌을 받습니다. 편향은 함수를 옮길 뿐 복잡하게 만들지 않아 벌에서 뺍니다.
# 본문에서 어느 이름이 가중치인지 보세요."""
# en = """
# All arrays of the dict are added up, biases too. A bias shifts a function and does not make it more complex, so it
# is left out. See in the text which names are weights."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        W = params[key]
        penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
        grads[key] = weight_decay_lambda * W
    return penalty, grads
