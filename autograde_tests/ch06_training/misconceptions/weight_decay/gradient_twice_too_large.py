# /// misconception
# caught_by = ["test_the_gradient_is_lambda_times_the_weights"]
# shows = ["(2 * weight_decay_lambda) | 2 * weight_decay_lambda"]
#
# [title]
# ko = "기울기에 2가 남음"
# en = "A factor of 2 is left in the gradient"
#
# [explanation]
# ko = """
# 제곱의 미분에서 나온 2를 그대로 두었습니다. 본문의 벌에는 앞에 이분의 일이 있어 둘이 서로 지워집니다. 본문의 오른쪽
# 식과 비교해 보세요."""
# en = """
# The 2 from the derivative of a square is still there, though in the text the half in front of the penalty cancels it.
# Compare with the right-hand formula of the text."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
            grads[key] = 2 * weight_decay_lambda * W
    return penalty, grads
