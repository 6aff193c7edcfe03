# /// misconception
# caught_by = ["test_the_penalty_is_half_the_sum_of_squares_times_lambda"]
# shows_no = ["#0.5 | / | /= | // | -1 | np.divide | np.true_divide | np.mean | .mean | / in weight_decay"]
#
# [title]
# ko = "벌에 이분의 일이 없음"
# en = "The half is missing in the penalty"
#
# [explanation]
# ko = """
# 벌의 앞에 이분의 일이 없습니다. 제곱을 미분하면 2가 나오고, 앞의 이분의 일이 그것을 지웁니다. 벌을 수치 미분하여
# 자신의 기울기와 비교해 보세요."""
# en = """
# There is no half in front of the penalty. Differentiating a square brings a 2, which the half takes away. Compare a
# numerical derivative of the penalty with your gradient."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
    return penalty, grads
