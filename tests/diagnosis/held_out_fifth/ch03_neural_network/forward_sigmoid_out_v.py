# /// variant
# exercise = "forward"
# mistakes = ["sigmoid_on_the_output"]
# ///
def forward(network, x):
    z = x
    for i in range(1, 4):
        z = sigmoid(z @ network["W%d" % i] + network["b%d" % i])
    return z
