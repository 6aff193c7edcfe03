# /// misconception
# caught_by = ["test_gradients_of_all_three_layers", "test_the_gradients_of_the_course"]
# shows = ["Affine(W1, b1).backward(Affine(W1, b1).forward(X))"]
#
# [title]
# ko = "계층마다 자신의 출력을 dout으로 넣음"
# en = "Each layer gets its own output as dout"
#
# [explanation]
# ko = """
# 마지막 출력을 dout으로 삼는다는 말을, 모든 계층이 자신의 출력을 dout으로 받는다는 뜻으로 읽은 것 같습니다. 출력에서
# 시작하는 것은 마지막 계층뿐이고, 그 앞의 계층은 뒤의 계층이 돌려준 기울기를 받아야 합니다. backward가 돌려준 값이
# 어디로 가는지 보세요."""
# en = """
# That the last output is fed back as dout seems to have been read as a rule for every layer. Only the last layer
# starts from an output; each one before it receives the gradient that the layer behind it returned. See where the
# value that backward returns goes."""
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

    affine3.backward(out5)
    relu2.backward(out4)
    affine2.backward(out3)
    relu1.backward(out2)
    dx = affine1.backward(out1)

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
