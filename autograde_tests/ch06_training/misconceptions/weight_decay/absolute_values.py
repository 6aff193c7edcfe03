# /// misconception
# caught_by = ["test_biases_are_not_penalised", "test_parameters_of_other_names_are_not_penalised"]
# uses = ["abs | np.abs | np.absolute | np.fabs | np.linalg.norm | np.sqrt"]
# shows = ["np.abs | abs"]
# shows_no = ["** | np.square | np.power"]
#
# [title]
# ko = "제곱 대신 절댓값을 더함"
# en = "Absolute values in the place of squares"
#
# [explanation]
# ko = """
# 벌이 가중치의 제곱이 아니라 절댓값의 합입니다. 그런 벌도 있지만 기울기가 다르고, 본문의 것은 제곱의 합의 절반에
# 람다를 곱한 것입니다. 식을 견주어 보세요."""
# en = """
# The penalty is a sum of absolute weights and not of squares. There is such a penalty, but with another gradient;
# that of the text is lambda times half the sum of squares. Compare the formulas."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += 0.5 * weight_decay_lambda * np.sum(np.abs(W))
            grads[key] = weight_decay_lambda * W
    return penalty, grads
