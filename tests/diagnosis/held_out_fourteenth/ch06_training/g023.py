# /// variant
# exercise = "weight_decay"
# mistakes = ["The biases are counted as well as the weights.", "The factor one half is missing from the penalty."]
# ///
def weight_decay(params, weight_decay_lambda):
    벌점 = 0.0
    기울기 = {}
    for key, value in params.items():
        벌점 += weight_decay_lambda * np.sum(value * value)
        기울기[key] = weight_decay_lambda * value
    return 벌점, 기울기
