# /// variant
# exercise = "init_weights"
# mistakes = ["The standard deviations of he and xavier are exchanged.", "The biases are drawn at random instead of being zero."]
# ///
def init_weights(sizes, weight_init_std="he"):
    params = {}
    i = 1
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        std = weight_init_std
        if std == "he":
            std = 1 / np.sqrt(n_in)
        elif std == "xavier":
            std = np.sqrt(2 / n_in)
        params[f"W{i}"] = np.random.normal(0, std, (n_in, n_out))
        params[f"b{i}"] = np.random.randn(n_out)
        i += 1
    return params
