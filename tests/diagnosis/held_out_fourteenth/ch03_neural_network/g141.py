# /// variant
# exercise = "predict"
# mistakes = ["The name of the parameter is net but the body uses network for the weights of layer 3, which is not defined, and a NameError is raised."]
# ///
def predict(net, x):
    h = sigmoid(np.dot(x, net["W1"]) + net["b1"])
    h = sigmoid(np.dot(h, net["W2"]) + net["b2"])
    out = np.dot(h, network["W3"]) + network["b3"]
    return softmax(out)
