# /// misconception
# caught_by = ["test_gradients_of_all_three_layers"]
# shows = ["Affine(W2, b2).backward(Affine(W3, b3).backward(…"]
#
# [title]
# ko = "역전파에서 둘째 Relu가 막지 않음"
# en = "The second Relu stops nothing on the way back"
#
# [explanation]
# ko = """
# 역전파에서 둘째 Relu가 빠져 있거나, 그 마스크가 모두 통과시킵니다. 은닉층의 값에 음수가 있으면 막혀야 할 기울기가
# 흘러갑니다. 순전파와 역전파에서 지나는 계층의 수를 세고, 어느 값으로 마스크를 만드는지 보세요."""
# en = """
# On the way back the second Relu is missing, or its mask lets everything pass. Where hidden values are negative,
# gradients flow that should have been stopped. Count the layers visited on both ways, and see from which values the
# mask is made."""
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
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
