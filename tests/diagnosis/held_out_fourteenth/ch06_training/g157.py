# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs to len(sizes) and takes sizes[i + 1] past the end, and an IndexError is raised."]
# ///
def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        if weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i])
        elif weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i])
        else:
            scale = weight_init_std
        params["W" + str(i + 1)] = scale * np.random.randn(sizes[i], sizes[i + 1])
        params["b" + str(i + 1)] = np.zeros(sizes[i + 1])
    return params
