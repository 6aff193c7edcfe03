# /// variant
# exercise = "init_weights"
# mistakes = ["For \"he\" and \"xavier\" the standard deviation uses the size behind instead of the size before."]
# ///
def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i])
        elif weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
