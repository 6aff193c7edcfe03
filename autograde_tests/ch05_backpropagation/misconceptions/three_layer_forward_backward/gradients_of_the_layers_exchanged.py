# /// misconception
# caught_by = ["test_biases_of_one_row_give_the_same", "test_gradients_of_all_three_layers"]
#
# [title]
# ko = "둘째 층과 셋째 층의 기울기가 바뀜"
# en = "The gradients of the second and the third layer are exchanged"
#
# [explanation]
# ko = """
# dW2와 db2의 자리에 셋째 층의 기울기가, dW3과 db3의 자리에 둘째 층의 기울기가 있습니다. 각 기울기의
# 형상을 같은 번호의 가중치와 비교해 보세요."""
# en = """
# dW2 and db2 hold the gradients of the third layer, and dW3 and db3 those of the second. Compare the shape of
# each gradient with the weights of the same number."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    relu2 = Relu()
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
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
        "dW2": affine3.dW,
        "db2": affine3.db,
        "dW3": affine2.dW,
        "db3": affine2.db,
    }
