# /// variant
# exercise = "three_layer_with_loss"
# mistakes = ["The forward pass has no Relu between the second and the third Affine.", "dx of the result is the gradient before the backward of the first Affine."]
# ///
def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    아핀1 = Affine(W1, b1)
    아핀2 = Affine(W2, b2)
    아핀3 = Affine(W3, b3)
    렐루1 = Relu()
    손실계층 = SoftmaxWithLoss()

    은닉1 = 렐루1.forward(아핀1.forward(X))
    은닉2 = 아핀2.forward(은닉1)
    점수 = 아핀3.forward(은닉2)
    손실 = 손실계층.forward(점수, t)

    기울기3 = 손실계층.backward()
    기울기2 = 아핀3.backward(기울기3)
    기울기1 = 렐루1.backward(아핀2.backward(기울기2))
    아핀1.backward(기울기1)
    return {
        "loss": 손실,
        "dx": 기울기1,
        "dW1": 아핀1.dW,
        "db1": 아핀1.db,
        "dW2": 아핀2.dW,
        "db2": 아핀2.db,
        "dW3": 아핀3.dW,
        "db3": 아핀3.db,
    }
