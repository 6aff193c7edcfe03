# /// variant
# exercise = "forward"
# mistakes = ["The bias of the second layer is missing", "relu_in_the_hidden_layers"]
# says = "The bias of the second layer is missing; The hidden layers use relu in place of the sigmoid"
# ///
def forward(network, x):
    z1 = relu(matrix_product(x, network["W1"]) + network["b1"])
    z2 = relu(matrix_product(z1, network["W2"]))
    return matrix_product(z2, network["W3"]) + network["b3"]
