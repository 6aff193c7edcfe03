# /// variant
# exercise = "init_weights"
# mistakes = ["The root is missing, so \"he\" uses 2 / n and \"xavier\" 1 / n as the standard deviation.", "The numbers of the names begin at 0, W0 and b0, instead of at 1."]
# ///
def init_weights(sizes, weight_init_std="he"):
    params = {}
    for idx, (n, m) in enumerate(zip(sizes[:-1], sizes[1:])):
        표준편차 = {"he": 2 / n, "xavier": 1 / n}.get(weight_init_std, weight_init_std)
        params[f"W{idx}"] = 표준편차 * np.random.randn(n, m)
        params[f"b{idx}"] = np.zeros(m)
    return params
