# /// variant
# exercise = "forward"
# mistakes = ["relu_in_the_hidden_layers", "The bias of the last layer is forgotten"]
# ///
def forward(network, x):
    h1 = relu(x.dot(network["W1"]) + network["b1"])
    h2 = relu(h1.dot(network["W2"]) + network["b2"])
    return identity_function(h2.dot(network["W3"]))
