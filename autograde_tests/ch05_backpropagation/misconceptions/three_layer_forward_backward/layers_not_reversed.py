# /// misconception
# caught_by = ["test_biases_of_one_row_give_the_same", "test_each_relu_has_its_own_mask"]
# shows = ["Affine(W1, b1).backward(Affine(W3, b3).forward(… | .backward from Affine(W1, b1) to Affine(W3, b3)"]
# shows_no = [".reverse"]
#
# [title]
# ko = "역전파도 앞에서부터 지나감"
# en = "The way back begins at the front"
#
# [explanation]
# ko = """
# 역전파에서도 층을 순전파와 같은 차례로 지나갑니다. 기울기는 끝에서 앞으로 흐릅니다. 마지막 층의 backward를
# 먼저 부르고 첫 층의 것을 마지막에 부르세요."""
# en = """
# On the way back the layers are visited in the order of the way forward. Gradients flow from the end to the
# front: call backward of the last layer first and of the first layer last."""
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

    dout = affine1.backward(out5)
    dout = relu1.backward(dout)
    dout = affine2.backward(dout)
    dout = relu2.backward(dout)
    dx = affine3.backward(dout)

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
