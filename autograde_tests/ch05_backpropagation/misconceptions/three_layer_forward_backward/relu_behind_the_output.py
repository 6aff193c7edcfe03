# /// misconception
# caught_by = ["test_biases_of_one_row_give_the_same", "test_each_relu_has_its_own_mask"]
# uses = ["Relu | np.maximum"]
# shows = ["Relu().forward(Affine(W3, b3).forward(…"]
#
# [title]
# ko = "출력 뒤에도 Relu를 둠"
# en = "There is a Relu behind the output too"
#
# [explanation]
# ko = """
# 마지막 Affine의 출력도 Relu를 지나므로 음수가 0이 됩니다. Relu는 은닉층 뒤에만 있고 출력은 그대로
# 나갑니다. out5에 음수가 있는지 보세요."""
# en = """
# What the last Affine gives goes through a Relu as well, so negative outputs become 0. Only hidden layers have a
# Relu; the output stays as it is. See whether out5 has negative numbers."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    relu2 = Relu()
    relu3 = Relu()
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = relu3.forward(affine3.forward(out4))

    dout = affine3.backward(relu3.backward(out5))
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
