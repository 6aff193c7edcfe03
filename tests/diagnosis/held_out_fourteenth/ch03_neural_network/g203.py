# /// variant
# exercise = "forward"
# mistakes = ["The product is written in the order W times x, whose shapes do not fit, and a ValueError is raised."]
# ///
def forward(network, x):
    a1 = np.dot(network['W1'], x) + network['b1']
    z1 = sigmoid(a1)
    a2 = np.dot(network['W2'], z1) + network['b2']
    z2 = sigmoid(a2)
    a3 = np.dot(network['W3'], z2) + network['b3']
    return identity_function(a3)
