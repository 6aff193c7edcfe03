# /// misconception
# caught_by = ["test_outputs_of_all_five_steps"]
#
# [title]
# ko = "out1에 Relu를 지난 값이 들어감"
# en = "out1 holds the values after Relu"
#
# [explanation]
# ko = """
# 한 층을 Affine과 Relu의 묶음으로 보고, 두 계층을 모두 지난 값을 out1에 담은 것 같습니다. 본문의 번호는 층이 아니라
# 계층 하나하나의 출력을 셉니다. 음수가 생기는 입력으로 다섯 출력을 하나씩 확인해 보세요."""
# en = """
# You seem to regard Affine and Relu as one unit, and out1 holds what comes out of both. The numbers of the text count
# the outputs of single layers. Check the five outputs with an input that makes some values negative."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    out1 = relu1.forward(affine1.forward(X))
    out2 = out1
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
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
