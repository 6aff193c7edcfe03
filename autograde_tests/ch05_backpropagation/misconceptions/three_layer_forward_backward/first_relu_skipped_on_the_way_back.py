# /// misconception
# caught_by = ["test_gradients_of_all_three_layers"]
# shows = ["Affine(W1, b1).backward(Affine(W2, b2).backward(…"]
#
# [title]
# ko = "역전파에서 첫째 Relu가 빠짐"
# en = "The first Relu is left out on the way back"
#
# [explanation]
# ko = """
# 역전파에서 둘째와 첫째 Affine 사이의 Relu를 지나지 않습니다. 순전파에서 음수여서 막힌 자리는 기울기도 막아야 합니다.
# 순전파와 역전파에서 지나는 계층의 수를 세어 보세요."""
# en = """
# The way back does not go through the Relu between the second Affine and the first. Where it stopped a number on the way
# forward, it has to stop the gradient as well. Count the layers visited on both ways."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "out4": out4,
        "out5": out5,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
