# /// variant
# exercise = "weight_decay"
# mistakes = ["The factor 1/2 of the penalty is missing.", "The gradient is the weights themselves, without the factor lambda."]
# ///
import numpy as np

def weight_decay(params, weight_decay_lambda):
    제곱합 = 0.0
    기울기 = {}
    for 이름 in params:
        if 이름.startswith("W"):
            가중치 = params[이름]
            제곱합 += np.sum(가중치 * 가중치)
            기울기[이름] = 가중치.copy()
    벌 = weight_decay_lambda * 제곱합
    return 벌, 기울기
