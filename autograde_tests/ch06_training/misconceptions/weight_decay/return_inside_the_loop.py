# /// misconception
# caught_by = ["test_biases_are_not_penalised", "test_parameters_of_other_names_are_not_penalised"]
# uses = ["return in loop"]
# shows = ["return in loop"]
#
# [title]
# ko = "반복 안에서 돌려줌"
# en = "The return stands inside the loop"
#
# [explanation]
# ko = """
# return이 반복 안에 있어서 첫 가중치에서 끝납니다. 다른 층의 벌과 기울기는 빠집니다. return의
# 들여쓰기를 보세요."""
# en = """
# The return stands inside the loop, so it is over after the first weights, and the penalties and gradients of all
# other layers are missing. Look at how far the return is indented."""
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
            return penalty, grads
