# /// variant
# exercise = "predict"
# mistakes = ["The class numbers (argmax) are returned instead of the probabilities.", "The sigmoid is missing behind the second layer."]
# ///
def predict(network, x):
    은닉1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    은닉2 = np.dot(은닉1, network["W2"]) + network["b2"]
    출력 = softmax(np.dot(은닉2, network["W3"]) + network["b3"])
    return np.argmax(출력, axis=-1)
