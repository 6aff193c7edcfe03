# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs over all sizes and reads sizes[i + 1], one too far for the last: IndexError."]
# ///
import numpy as np

def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        n_in = sizes[i]
        n_out = sizes[i + 1]
        if weight_init_std == "he":
            scale = np.sqrt(2.0 / n_in)
        elif weight_init_std == "xavier":
            scale = np.sqrt(1.0 / n_in)
        else:
            scale = weight_init_std
        params["W" + str(i + 1)] = np.random.normal(0, scale, (n_in, n_out))
        params["b" + str(i + 1)] = np.zeros(n_out)
    return params
