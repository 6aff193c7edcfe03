# /// misconception
# caught_by = ["test_biases_of_one_row_give_the_same", "test_each_relu_has_its_own_mask"]
# uses = ["np.ones | np.ones_like | #1 | #1.0"]
# shows = ["np.ones_like | np.ones | .backward(1) | .backward(#)"]
#
# [title]
# ko = "역전파를 1에서 시작함"
# en = "The way back starts from ones"
#
# [explanation]
# ko = """
# 역전파를 1에서 시작합니다. 이 문제에서는 출력 out5 자체를 dout으로 넘깁니다. 마지막 층의 backward에 무엇을 넘기는지
# 보세요."""
# en = """
# The way back starts from ones. In this exercise the output itself, out5, is handed back as dout. Look at what
# backward of the last layer is given."""
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

    dout = affine3.backward(np.ones_like(out5))
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
