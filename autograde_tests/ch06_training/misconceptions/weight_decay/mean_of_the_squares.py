# /// misconception
# caught_by = ["test_the_penalty_is_half_the_sum_of_squares_times_lambda", "test_the_weights_of_the_text"]
# shows = ["np.mean | .mean"]
# shows_no = ["np.mean() * … | .mean() * … | … * .size | … * name.size | … * W.size"]
#
# [title]
# ko = "제곱의 합이 아니라 평균을 구함"
# en = "The mean of the squares is taken and not their sum"
#
# [explanation]
# ko = """
# 평균을 내면 큰 행렬의 가중치가 작은 행렬의 가중치보다 벌을 덜 받습니다. 본문의 식에 나눗셈이 있는지 보세요."""
# en = """
# With a mean, weights of a large matrix are penalised less than those of a small one. Is there a division in the
# formula of the text?"""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += 0.5 * weight_decay_lambda * np.mean(W**2)
            grads[key] = weight_decay_lambda * W
    return penalty, grads
