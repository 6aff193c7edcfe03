# /// misconception
# caught_by = ["test_gradients_of_the_second_layer", "test_gradients_behind_the_relu", "test_the_gradients_of_the_course"]
#
# [title]
# ko = "두 Affine의 기울기 이름이 서로 바뀜"
# en = "The gradients of the two Affines are exchanged"
#
# [explanation]
# ko = """
# 역전파에서 먼저 지나는 계층에 번호 1을 붙인 것 같습니다. 이름의 번호는 순전파의 순서를 따르므로, 지금은 dW1과 db1에
# 둘째 층의 기울기가 들어 있습니다. 각 기울기의 형상을 같은 번호의 가중치와 비교해 보세요."""
# en = """
# The layer visited first on the way back seems to have got the number 1. The numbers follow the way forward, so dW1
# and db1 now hold the gradients of the second layer. Compare the shape of each gradient with the weights of the same
# number."""
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dout = out3
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine2.dW,
        "db1": affine2.db,
        "dW2": affine1.dW,
        "db2": affine1.db,
    }
