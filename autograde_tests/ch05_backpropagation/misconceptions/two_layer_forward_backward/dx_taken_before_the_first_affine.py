# /// misconception
# caught_by = ["test_the_gradients_of_the_course", "test_gradients_behind_the_relu"]
#
# [title]
# ko = "첫 Affine이 돌려준 값을 버림"
# en = "What the first Affine returns is thrown away"
#
# [explanation]
# ko = """
# 마지막 backward를 부르기는 했지만 돌려받은 값을 쓰지 않아서, dx에 첫 Affine을 거치지 않은 기울기가 들어 있습니다.
# dx의 형상을 X의 형상과 비교해 보세요."""
# en = """
# The last backward is called, but what it returns is not used, so dx holds a gradient that has not come through the
# first Affine. Compare the shape of dx with that of X."""
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
    affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dout,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
    }
