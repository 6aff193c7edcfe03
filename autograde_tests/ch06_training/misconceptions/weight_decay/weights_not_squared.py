# /// misconception
# caught_by = ["test_the_penalty_is_half_the_sum_of_squares_times_lambda"]
# shows = ["np.sum(params… | np.sum(W… | np.sum(name) | np.sum([]) | .sum() | sum(…"]
# shows_no = [
#     "** | np.square | np.power | name * name | np.dot | @ | np.abs | np.linalg.norm | params[·] * params[·] | [] * [] | np.inner | np.vdot | np.einsum | pow | math.pow | .dot | … * float() | (*) * [] | abs | np.absolute | math.fabs | np.fabs | np.multiply | math.hypot | [] * … | name *= name | np.float_power | np.tensordot",
# ]
#
# [title]
# ko = "가중치를 제곱하지 않고 더함"
# en = "Weights are added up without squares"
#
# [explanation]
# ko = """
# 양수와 음수가 서로 지워져, 큰 가중치가 있어도 벌이 없거나 음수가 됩니다. 크기에 벌을 주려면 부호가 사라져야
# 합니다. 2와 -2로 벌을 계산해 보세요."""
# en = """
# Positive and negative weights cancel, and large ones may cost nothing or less. To penalise their size, the sign
# has to go. Work out the penalty of 2 and -2."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += 0.5 * weight_decay_lambda * np.sum(W)
            grads[key] = weight_decay_lambda * W
    return penalty, grads
