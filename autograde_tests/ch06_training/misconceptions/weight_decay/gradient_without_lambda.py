# /// misconception
# caught_by = ["test_the_gradient_is_lambda_times_the_weights", "test_without_strength_nothing_is_added"]
#
# [title]
# ko = "기울기에 lambda를 곱하지 않음"
# en = "The gradient lacks the factor lambda"
#
# [explanation]
# ko = """
# 기울기에 `weight_decay_lambda`를 곱하지 않았습니다. 벌점 식을 W로 미분해 보세요. 상수 인수는 미분해도 그대로
# 남습니다."""
# en = """
# The gradients are not multiplied by `weight_decay_lambda`. Differentiate the penalty by W: a constant factor stays
# as it is."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0.0
    grads = {}
    for key, value in params.items():
        if key.startswith("W"):
            penalty += 0.5 * weight_decay_lambda * np.sum(value**2)
            grads[key] = value.copy()
    return penalty, grads
