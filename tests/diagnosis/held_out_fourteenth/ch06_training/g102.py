# /// variant
# exercise = "init_weights"
# mistakes = ["The square root is missing, so the weights have the variance instead of the standard deviation as their scale."]
# ///
def init_weights(sizes, weight_init_std="he"):
    def scale(n):
        if weight_init_std == "he":
            return 2 / n
        if weight_init_std == "xavier":
            return 1 / n
        return weight_init_std

    params = {}
    for l in range(1, len(sizes)):
        params['W' + str(l)] = scale(sizes[l-1]) * np.random.randn(sizes[l-1], sizes[l])
        params['b' + str(l)] = np.zeros(sizes[l])
    return params
