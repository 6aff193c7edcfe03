# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs over all of sizes and reads sizes[i + 1] past the end of the list (IndexError)."]
# ///
def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        n_in, n_out = sizes[i], sizes[i + 1]
        if weight_init_std == "he":
            s = np.sqrt(2 / n_in)
        elif weight_init_std == "xavier":
            s = np.sqrt(1 / n_in)
        else:
            s = weight_init_std
        params[f"W{i + 1}"] = np.random.normal(0, s, size=(n_in, n_out))
        params[f"b{i + 1}"] = np.zeros(n_out)
    return params
