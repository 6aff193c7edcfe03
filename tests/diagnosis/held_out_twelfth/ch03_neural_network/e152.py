# /// variant
# exercise = "forward"
# mistakes = ["The sigmoid is applied only after the first layer (i < 2), not after the second", "a is the bias array of the network itself and += adds into it, so the caller's biases are changed"]
# ///
def forward(network, x):
    z = x
    for i in range(1, 4):
        W, a = (network[f"{key}{i}"] for key in "Wb")
        a += z @ W
        z = sigmoid(a) if i < 2 else identity_function(a)
    return z
